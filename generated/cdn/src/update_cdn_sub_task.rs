// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCdnSubTask`, from `cdn/UpdateCdnSubTask.md`.

use alicloud_runtime::codegen::*;

/// Changes which operations reports are customized, and for which domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::UpdateCdnSubTaskRequest::new();
/// let reply = client.update_cdn_sub_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCdnSubTaskRequest {
    /// Numbers of the reports that are customized, separated by commas. Example: `1,2,3`.
    pub report_ids: Option<String>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2020-09-17T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2020-11-17T00:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl UpdateCdnSubTaskRequest {
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
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    UpdateCdnSubTaskRequest {
        "ReportIds" => report_ids: form,
        "DomainName" => domain_name: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
    }
}

impl Operation for UpdateCdnSubTaskRequest {
    type Response = UpdateCdnSubTaskResponse;
    type Error = UpdateCdnSubTaskError;
    const INFO: OperationInfo = super::operation("UpdateCdnSubTask");
    const ERRORS: &'static [UpdateCdnSubTaskError] = &[
        UpdateCdnSubTaskError::InvalidParameter2,
        UpdateCdnSubTaskError::TimeParseFailed,
        UpdateCdnSubTaskError::SubscriptionAlreadyExists,
        UpdateCdnSubTaskError::SubscriptionNotFound,
        UpdateCdnSubTaskError::NameAlreadyExists,
        UpdateCdnSubTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`UpdateCdnSubTaskRequest`].
pub type UpdateCdnSubTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateCdnSubTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type UpdateCdnSubTaskError = super::DocumentedError;
