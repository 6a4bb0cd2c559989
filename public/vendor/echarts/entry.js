import { getInstanceByDom, init, use } from "echarts/core";
import { BarChart, LineChart, RadarChart } from "echarts/charts";
import { AriaComponent, GridComponent, RadarComponent } from "echarts/components";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, RadarChart, AriaComponent, GridComponent, RadarComponent, CanvasRenderer, SVGRenderer]);

export { getInstanceByDom, init };
