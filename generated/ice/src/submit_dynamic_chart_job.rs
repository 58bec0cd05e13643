// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitDynamicChartJob`, from `ice/SubmitDynamicChartJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that turns spreadsheet data into a video of a moving line, pie or bar chart.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitDynamicChartJobRequest::new()
///     .chart_type("...")
///     .input("...")
///     .output_config("...");
/// let reply = client.submit_dynamic_chart_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitDynamicChartJobRequest {
    /// **Required.** Which kind of chart it is or is to be.
    pub chart_type: Option<String>,
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<String>,
    /// **Required.** Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Settings of the chart, and what it works with.
    pub chart_config: Option<String>,
    /// Heading that the chart has for people.
    pub chart_title: Option<String>,
    /// Second line under the title of the chart.
    pub subtitle: Option<String>,
    /// Unit that the figure beside it is counted in.
    pub unit: Option<String>,
    /// Where the data comes from.
    pub data_source: Option<String>,
    /// What lies behind the chart.
    pub background: Option<String>,
    /// The axis params that are concerned.
    pub axis_params: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitDynamicChartJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChartType`, which is required.
    pub fn chart_type(mut self, value: impl Into<String>) -> Self {
        self.chart_type = Some(value.into());
        self
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `OutputConfig`, which is required.
    pub fn output_config(mut self, value: impl Into<String>) -> Self {
        self.output_config = Some(value.into());
        self
    }
    /// Sets `ChartConfig`.
    pub fn chart_config(mut self, value: impl Into<String>) -> Self {
        self.chart_config = Some(value.into());
        self
    }
    /// Sets `ChartTitle`.
    pub fn chart_title(mut self, value: impl Into<String>) -> Self {
        self.chart_title = Some(value.into());
        self
    }
    /// Sets `Subtitle`.
    pub fn subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }
    /// Sets `Unit`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
    /// Sets `DataSource`.
    pub fn data_source(mut self, value: impl Into<String>) -> Self {
        self.data_source = Some(value.into());
        self
    }
    /// Sets `Background`.
    pub fn background(mut self, value: impl Into<String>) -> Self {
        self.background = Some(value.into());
        self
    }
    /// Sets `AxisParams`.
    pub fn axis_params(mut self, value: impl Into<String>) -> Self {
        self.axis_params = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitDynamicChartJobRequest {
        "ChartType" => chart_type: query,
        "Input" => input: query,
        "OutputConfig" => output_config: query,
        "ChartConfig" => chart_config: query,
        "ChartTitle" => chart_title: query,
        "Subtitle" => subtitle: query,
        "Unit" => unit: query,
        "DataSource" => data_source: query,
        "Background" => background: query,
        "AxisParams" => axis_params: query,
        "Title" => title: query,
        "Description" => description: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitDynamicChartJobRequest {
    type Response = SubmitDynamicChartJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitDynamicChartJob")
        .required(&["ChartType", "Input", "OutputConfig"]);
}

/// Response to [`SubmitDynamicChartJobRequest`].
#[non_exhaustive]
pub struct SubmitDynamicChartJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

response! {
    SubmitDynamicChartJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
