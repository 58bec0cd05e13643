// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCdnDeliverTask`, from `cdn/UpdateCdnDeliverTask.md`.

use alicloud_runtime::codegen::*;

/// Changes a task that mails customized reports.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::UpdateCdnDeliverTaskRequest::new()
///     .deliver_id(3);
/// let reply = client.update_cdn_deliver_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCdnDeliverTaskRequest {
    /// **Required.** Identifies the report task, as
    /// [`CreateCdnDeliverTask`](super::Client::create_cdn_deliver_task) or
    /// [`DescribeCdnDeliverList`](super::Client::describe_cdn_deliver_list) returned it. Example: `3`.
    pub deliver_id: Option<i64>,
    /// Label of the report task that people recognize it by. Example: `text`.
    pub name: Option<String>,
    /// Reports that the task sends, as escaped JSON. Example: `text`.
    pub reports: Option<String>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `www.example.com`.
    pub domain_name: Option<String>,
    /// How the report reaches its readers, as escaped JSON; email is the only way. Example: `text`.
    pub deliver: Option<String>,
    /// When and how often the report is sent, as escaped JSON. Example: `text`.
    pub schedule: Option<String>,
}

impl UpdateCdnDeliverTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliverId`, which is required.
    #[inline]
    pub fn deliver_id(mut self, value: i64) -> Self {
        self.deliver_id = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Reports`.
    pub fn reports(mut self, value: impl Into<String>) -> Self {
        self.reports = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Deliver`.
    pub fn deliver(mut self, value: impl Into<String>) -> Self {
        self.deliver = Some(value.into());
        self
    }
    /// Sets `Schedule`.
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
}

request! {
    UpdateCdnDeliverTaskRequest {
        "DeliverId" => deliver_id: form,
        "Name" => name: form,
        "Reports" => reports: form,
        "DomainName" => domain_name: form,
        "Deliver" => deliver: form,
        "Schedule" => schedule: form,
    }
}

impl Operation for UpdateCdnDeliverTaskRequest {
    type Response = UpdateCdnDeliverTaskResponse;
    type Error = UpdateCdnDeliverTaskError;
    const INFO: OperationInfo = super::operation("UpdateCdnDeliverTask")
        .required(&["DeliverId"]);
    const ERRORS: &'static [UpdateCdnDeliverTaskError] = &[
        UpdateCdnDeliverTaskError::InvalidParameter2,
        UpdateCdnDeliverTaskError::TimeParseFailed,
        UpdateCdnDeliverTaskError::SubscriptionAlreadyExists,
        UpdateCdnDeliverTaskError::SubscriptionNotFound,
        UpdateCdnDeliverTaskError::NameAlreadyExists,
        UpdateCdnDeliverTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`UpdateCdnDeliverTaskRequest`].
pub type UpdateCdnDeliverTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateCdnDeliverTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type UpdateCdnDeliverTaskError = super::DocumentedError;
