// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDcdnDeliverTask`, from `dcdn/UpdateDcdnDeliverTask.md`.

use alicloud_runtime::codegen::*;

/// Changes an existing report subscription, such as its reports, schedule, or recipients.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::UpdateDcdnDeliverTaskRequest::new()
///     .deliver_id(1);
/// let reply = client.update_dcdn_deliver_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDcdnDeliverTaskRequest {
    /// **Required.** ID of the deliver that the call is about.
    pub deliver_id: Option<i64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which reports to send, each with its ID and conditions, as JSON.
    pub reports: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// How the report reaches its readers, as escaped JSON; email is the only way.
    pub deliver: Option<String>,
    /// When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
}

impl UpdateDcdnDeliverTaskRequest {
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
    UpdateDcdnDeliverTaskRequest {
        "DeliverId" => deliver_id: form,
        "Name" => name: form,
        "Reports" => reports: form,
        "DomainName" => domain_name: form,
        "Deliver" => deliver: form,
        "Schedule" => schedule: form,
    }
}

impl Operation for UpdateDcdnDeliverTaskRequest {
    type Response = UpdateDcdnDeliverTaskResponse;
    type Error = UpdateDcdnDeliverTaskError;
    const INFO: OperationInfo = super::operation("UpdateDcdnDeliverTask")
        .required(&["DeliverId"]);
    const ERRORS: &'static [UpdateDcdnDeliverTaskError] = &[
        UpdateDcdnDeliverTaskError::InvalidParameter2,
        UpdateDcdnDeliverTaskError::TimeParseFailed,
        UpdateDcdnDeliverTaskError::SubscriptionAlreadyExists,
        UpdateDcdnDeliverTaskError::SubscriptionNotFound,
        UpdateDcdnDeliverTaskError::NameAlreadyExists,
        UpdateDcdnDeliverTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`UpdateDcdnDeliverTaskRequest`].
pub type UpdateDcdnDeliverTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateDcdnDeliverTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type UpdateDcdnDeliverTaskError = super::DocumentedError;
