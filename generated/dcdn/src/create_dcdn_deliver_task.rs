// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDcdnDeliverTask`, from `dcdn/CreateDcdnDeliverTask.md`.

use alicloud_runtime::codegen::*;

/// Subscribes to operation reports that are then sent by email on a schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CreateDcdnDeliverTaskRequest::new()
///     .name("...")
///     .reports("...")
///     .deliver("...")
///     .schedule("...");
/// let reply = client.create_dcdn_deliver_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDcdnDeliverTaskRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Which reports to send, each with its ID and conditions, as JSON.
    pub reports: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** How the report reaches its readers, as escaped JSON; email is the only way.
    pub deliver: Option<String>,
    /// **Required.** When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
}

impl CreateDcdnDeliverTaskRequest {
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
    CreateDcdnDeliverTaskRequest {
        "Name" => name: form,
        "Reports" => reports: form,
        "DomainName" => domain_name: form,
        "Deliver" => deliver: form,
        "Schedule" => schedule: form,
    }
}

impl Operation for CreateDcdnDeliverTaskRequest {
    type Response = CreateDcdnDeliverTaskResponse;
    type Error = CreateDcdnDeliverTaskError;
    const INFO: OperationInfo = super::operation("CreateDcdnDeliverTask")
        .required(&["Name", "Reports", "Deliver", "Schedule"]);
    const ERRORS: &'static [CreateDcdnDeliverTaskError] = &[
        CreateDcdnDeliverTaskError::InvalidParameter2,
        CreateDcdnDeliverTaskError::TimeParseFailed,
        CreateDcdnDeliverTaskError::SubscriptionNotFound,
        CreateDcdnDeliverTaskError::NameAlreadyExists,
        CreateDcdnDeliverTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`CreateDcdnDeliverTaskRequest`].
#[non_exhaustive]
pub struct CreateDcdnDeliverTaskResponse {
    /// ID of the deliver that the item belongs to or stands for. Example: `92`.
    pub deliver_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateDcdnDeliverTaskResponse {
        "DeliverId" => deliver_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDcdnDeliverTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type CreateDcdnDeliverTaskError = super::DocumentedError;
