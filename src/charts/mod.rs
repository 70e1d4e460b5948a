//! One drawing per figure, over plotters' `DrawingBackend`: screen and paper from the same code.
//!
//! Figures are plain data that the analysis has already computed. Nothing here computes a number for people.

mod areas;
mod axis;
mod capacity;
mod control_chart;
mod cycle;
pub mod drawing;
pub mod indicator;
mod outlook;
pub mod palette;
pub mod recorder;
pub mod ring;
pub mod series;
pub mod sparkline;
pub mod svg;
mod views;
mod years;

pub use areas::{AreaBar, AreasFigure, areas_height, draw_areas};
pub use capacity::{CapacityFigure, Portion, capacity_figure, capacity_height, draw_capacity};
pub use control_chart::with_control_chart;
pub use cycle::cycle_ring;
pub use drawing::{Across, Down, Drawing, Ink, Mark, Spot};
pub use indicator::{describe, indicator_figure, legend_label, sparkline};
pub use outlook::with_outlook;
pub use palette::Palette;
pub use recorder::text_width;
pub use ring::{PhaseState, Ring, draw_ring};
pub use series::{
    CentreSegment, LegendEntry, LegendKind, NumberShape, PointTone, SeriesFigure, SeriesPoint, draw_series,
};
pub use sparkline::{Sparkline, draw_sparkline};
pub use svg::{escaped, svg, svg_in_page};
pub use views::{areas_figure, running_figure, year_on_year_figure};
pub use years::{YearCurve, YearPoint, YearsFigure, draw_years};
