import { getInstanceByDom, init, use } from "echarts/core";
import { BarChart, LineChart, RadarChart } from "echarts/charts";
import { AriaComponent, GridComponent, RadarComponent, TitleComponent } from "echarts/components";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, RadarChart]);
use([AriaComponent, GridComponent, RadarComponent, TitleComponent]);
use([CanvasRenderer, SVGRenderer]);

export { getInstanceByDom, init };
