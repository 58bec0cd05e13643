// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCdnDeliverTask`, from `cdn/CreateCdnDeliverTask.md`.

use alicloud_runtime::codegen::*;

/// Creates a task that mails customized reports at regular times.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CreateCdnDeliverTaskRequest::new()
///     .name("text")
///     .reports("text")
///     .deliver("text")
///     .schedule("text");
/// let reply = client.create_cdn_deliver_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCdnDeliverTaskRequest {
    /// **Required.** Label of the report task that people recognize it by. Example: `text`.
    pub name: Option<String>,
    /// **Required.** Reports that the task sends, as escaped JSON. Example: `text`.
    pub reports: Option<String>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.example1.com,www.example2.com`.
    pub domain_name: Option<String>,
    /// **Required.** How the report reaches its readers, as escaped JSON; email is the only way.
    /// Example: `text`.
    pub deliver: Option<String>,
    /// **Required.** When and how often the report is sent, as escaped JSON. Example: `text`.
    pub schedule: Option<String>,
}

impl CreateCdnDeliverTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Reports`, which is required.
    pub fn reports(mut self, value: impl Into<String>) -> Self {
        self.reports = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Deliver`, which is required.
    pub fn deliver(mut self, value: impl Into<String>) -> Self {
        self.deliver = Some(value.into());
        self
    }
    /// Sets `Schedule`, which is required.
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
}

request! {
    CreateCdnDeliverTaskRequest {
        "Name" => name: form,
        "Reports" => reports: form,
        "DomainName" => domain_name: form,
        "Deliver" => deliver: form,
        "Schedule" => schedule: form,
    }
}

impl Operation for CreateCdnDeliverTaskRequest {
    type Response = CreateCdnDeliverTaskResponse;
    type Error = CreateCdnDeliverTaskError;
    const INFO: OperationInfo = super::operation("CreateCdnDeliverTask")
        .required(&["Name", "Reports", "Deliver", "Schedule"]);
    const ERRORS: &'static [CreateCdnDeliverTaskError] = &[
        CreateCdnDeliverTaskError::InvalidParameter2,
        CreateCdnDeliverTaskError::TimeParseFailed,
        CreateCdnDeliverTaskError::SubscriptionNotFound,
        CreateCdnDeliverTaskError::NameAlreadyExists,
        CreateCdnDeliverTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`CreateCdnDeliverTaskRequest`].
#[non_exhaustive]
pub struct CreateCdnDeliverTaskResponse {
    /// Number of the report task, for changing or deleting it later. Example: `1025`.
    pub deliver_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateCdnDeliverTaskResponse {
        "DeliverId" => deliver_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCdnDeliverTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type CreateCdnDeliverTaskError = super::DocumentedError;
