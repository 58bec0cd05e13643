// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDcdnSubTask`, from `dcdn/CreateDcdnSubTask.md`.

use alicloud_runtime::codegen::*;

/// Creates a customization task for operation reports on the given domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CreateDcdnSubTaskRequest::new()
///     .report_ids("...");
/// let reply = client.create_dcdn_sub_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDcdnSubTaskRequest {
    /// **Required.** IDs of the reports to work on or to narrow the list down to.
    pub report_ids: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl CreateDcdnSubTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportIds`, which is required.
    pub fn report_ids(mut self, value: impl Into<String>) -> Self {
        self.report_ids = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    CreateDcdnSubTaskRequest {
        "ReportIds" => report_ids: form,
        "DomainName" => domain_name: form,
    }
}

impl Operation for CreateDcdnSubTaskRequest {
    type Response = CreateDcdnSubTaskResponse;
    type Error = CreateDcdnSubTaskError;
    const INFO: OperationInfo = super::operation("CreateDcdnSubTask")
        .required(&["ReportIds"]);
    const ERRORS: &'static [CreateDcdnSubTaskError] = &[
        CreateDcdnSubTaskError::InvalidParameter2,
        CreateDcdnSubTaskError::TimeParseFailed,
        CreateDcdnSubTaskError::SubscriptionAlreadyExists,
        CreateDcdnSubTaskError::SubscriptionNotFound,
        CreateDcdnSubTaskError::NameAlreadyExists,
        CreateDcdnSubTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`CreateDcdnSubTaskRequest`].
pub type CreateDcdnSubTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateDcdnSubTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type CreateDcdnSubTaskError = super::DocumentedError;
