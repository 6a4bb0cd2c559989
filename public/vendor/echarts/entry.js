import { getInstanceByDom, init, use } from "echarts/core";
import { BarChart, RadarChart } from "echarts/charts";
import { GridComponent, RadarComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, RadarChart, GridComponent, RadarComponent, SVGRenderer]);

export { getInstanceByDom, init };
