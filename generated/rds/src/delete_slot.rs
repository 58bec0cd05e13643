// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSlot`, from `rds/DeleteSlot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a replication slot of a PostgreSQL instance that is not active.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteSlotRequest::new()
///     .db_instance_id("...")
///     .slot_name("...")
///     .slot_status("...");
/// let reply = client.delete_slot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSlotRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Replication slot that is deleted, as
    /// [`DescribeSlots`](super::Client::describe_slots) lists it.
    pub slot_name: Option<String>,
    /// **Required.** Whether the replication slot is in use.
    pub slot_status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteSlotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SlotName`, which is required.
    pub fn slot_name(mut self, value: impl Into<String>) -> Self {
        self.slot_name = Some(value.into());
        self
    }
    /// Sets `SlotStatus`, which is required.
    pub fn slot_status(mut self, value: impl Into<String>) -> Self {
        self.slot_status = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteSlotRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "SlotName" => slot_name: query,
        "SlotStatus" => slot_status: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteSlotRequest {
    type Response = DeleteSlotResponse;
    type Error = DeleteSlotError;
    const INFO: OperationInfo = super::operation("DeleteSlot")
        .required(&["DBInstanceId", "SlotName", "SlotStatus"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteSlotError] = &[
        DeleteSlotError::InvalidDBInstanceEngineTypeFormat,
        DeleteSlotError::InvalideStatusFormat,
        DeleteSlotError::IncorrectDBInstanceType,
        DeleteSlotError::IncorrectDBInstanceLockMode,
        DeleteSlotError::IncorrectDBInstanceState,
        DeleteSlotError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DeleteSlotRequest`].
#[non_exhaustive]
pub struct DeleteSlotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2875D608-A228-53D7-B8C9-35F13EDCF36D`.
    pub request_id: Option<String>,
    /// Name of the replication slot. Example: `slot_test01`.
    pub slot_name: Option<String>,
}

response! {
    DeleteSlotResponse {
        "RequestId" => request_id: value,
        "SlotName" => slot_name: value,
    }
}

/// Errors that the documentation of [`DeleteSlotRequest`] names.
///
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`InvalideStatusFormat`](super::DocumentedError::InvalideStatusFormat)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode), here with HTTP status 403
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DeleteSlotError = super::DocumentedError;
