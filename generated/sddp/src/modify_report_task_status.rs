// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyReportTaskStatus`, from `sddp/ModifyReportTaskStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns the report task on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::ModifyReportTaskStatusRequest::new();
/// let reply = client.modify_report_task_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyReportTaskStatusRequest {
    /// State of the report task, to narrow the list down to or to be put into.
    pub report_task_status: Option<i32>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ModifyReportTaskStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportTaskStatus`.
    #[inline]
    pub fn report_task_status(mut self, value: i32) -> Self {
        self.report_task_status = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ModifyReportTaskStatusRequest {
        "ReportTaskStatus" => report_task_status: query,
        "FeatureType" => feature_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for ModifyReportTaskStatusRequest {
    type Response = ModifyReportTaskStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyReportTaskStatus");
}

/// Response to [`ModifyReportTaskStatusRequest`].
pub type ModifyReportTaskStatusResponse = alicloud_runtime::EmptyResponse;
