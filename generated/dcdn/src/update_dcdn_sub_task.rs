// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDcdnSubTask`, from `dcdn/UpdateDcdnSubTask.md`.

use alicloud_runtime::codegen::*;

/// Changes an existing customization task for operation reports.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::UpdateDcdnSubTaskRequest::new();
/// let reply = client.update_dcdn_sub_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDcdnSubTaskRequest {
    /// IDs of the reports to work on or to narrow the list down to.
    pub report_ids: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl UpdateDcdnSubTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportIds`.
    pub fn report_ids(mut self, value: impl Into<String>) -> Self {
        self.report_ids = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    UpdateDcdnSubTaskRequest {
        "ReportIds" => report_ids: form,
        "DomainName" => domain_name: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
    }
}

impl Operation for UpdateDcdnSubTaskRequest {
    type Response = UpdateDcdnSubTaskResponse;
    type Error = UpdateDcdnSubTaskError;
    const INFO: OperationInfo = super::operation("UpdateDcdnSubTask");
    const ERRORS: &'static [UpdateDcdnSubTaskError] = &[
        UpdateDcdnSubTaskError::InvalidParameter2,
        UpdateDcdnSubTaskError::TimeParseFailed,
        UpdateDcdnSubTaskError::SubscriptionAlreadyExists,
        UpdateDcdnSubTaskError::SubscriptionNotFound,
        UpdateDcdnSubTaskError::NameAlreadyExists,
        UpdateDcdnSubTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`UpdateDcdnSubTaskRequest`].
pub type UpdateDcdnSubTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateDcdnSubTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type UpdateDcdnSubTaskError = super::DocumentedError;
