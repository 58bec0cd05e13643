// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCdnSubTask`, from `cdn/CreateCdnSubTask.md`.

use alicloud_runtime::codegen::*;

/// Customizes operations reports for domain names; their data is collected from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CreateCdnSubTaskRequest::new()
///     .report_ids("1,3,5");
/// let reply = client.create_cdn_sub_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCdnSubTaskRequest {
    /// **Required.** Numbers of the reports that are customized, separated by commas.
    /// Example: `1,3,5`.
    pub report_ids: Option<String>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.example1.com,www.example2.com`.
    pub domain_name: Option<String>,
}

impl CreateCdnSubTaskRequest {
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
    CreateCdnSubTaskRequest {
        "ReportIds" => report_ids: form,
        "DomainName" => domain_name: form,
    }
}

impl Operation for CreateCdnSubTaskRequest {
    type Response = CreateCdnSubTaskResponse;
    type Error = CreateCdnSubTaskError;
    const INFO: OperationInfo = super::operation("CreateCdnSubTask")
        .required(&["ReportIds"]);
    const ERRORS: &'static [CreateCdnSubTaskError] = &[
        CreateCdnSubTaskError::InvalidParameter2,
        CreateCdnSubTaskError::TimeParseFailed,
        CreateCdnSubTaskError::SubscriptionAlreadyExists,
        CreateCdnSubTaskError::SubscriptionNotFound,
        CreateCdnSubTaskError::NameAlreadyExists,
        CreateCdnSubTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`CreateCdnSubTaskRequest`].
pub type CreateCdnSubTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateCdnSubTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type CreateCdnSubTaskError = super::DocumentedError;
