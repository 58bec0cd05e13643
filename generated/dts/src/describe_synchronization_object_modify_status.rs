// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSynchronizationObjectModifyStatus`, from `dts/DescribeSynchronizationObjectModifyStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataInitializationStatus};

/// Returns how far a change of a synchronization's objects is.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSynchronizationObjectModifyStatusRequest::new()
///     .task_id("...");
/// let reply = client.describe_synchronization_object_modify_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSynchronizationObjectModifyStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSynchronizationObjectModifyStatusRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSynchronizationObjectModifyStatusRequest {
    type Response = DescribeSynchronizationObjectModifyStatusResponse;
    type Error = DescribeSynchronizationObjectModifyStatusError;
    const INFO: OperationInfo = super::operation(
            "DescribeSynchronizationObjectModifyStatus",
        )
        .required(&["TaskId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrorMessage", "ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSynchronizationObjectModifyStatusError] = &[
        DescribeSynchronizationObjectModifyStatusError::ThrottlingUser,
        DescribeSynchronizationObjectModifyStatusError::InvalidSecurityTokenExpired,
        DescribeSynchronizationObjectModifyStatusError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeSynchronizationObjectModifyStatusRequest`].
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatusResponse {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B38C644B-4395-4F6F-86E3-592F26BE****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataInitializationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<PrecheckStatus>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataInitializationStatus>,
}

response! {
    DescribeSynchronizationObjectModifyStatusResponse {
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "PrecheckStatus" => precheck_status: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
    }
}

/// How the incremental stage is getting on.
#[non_exhaustive]
pub struct DataSynchronizationStatus {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Migrating`.
    pub status: Option<String>,
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<String>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    DataSynchronizationStatus {
        "Status" => status: value,
        "Delay" => delay: value,
        "Percent" => percent: value,
        "ErrorMessage" => error_message: value,
    }
}

/// How the check before the start is getting on, and what it found.
#[non_exhaustive]
pub struct PrecheckStatus {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// Results of the precheck, one entry a check item.
    pub detail: Vec<PrecheckStatusDetail>,
}

response! {
    PrecheckStatus {
        "Status" => status: value,
        "Percent" => percent: value,
        "Detail" => detail: list(""),
    }
}

/// Results of the precheck, one entry a check item.
#[non_exhaustive]
pub struct PrecheckStatusDetail {
    /// Whether the check item passed. Example: `Success`.
    pub check_status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Short name of the check item, such as `CHECK_CONN_SRC` for the connection to the source.
    pub item_name: Option<String>,
    /// How to mend the failed check item, often as the key of a message.
    /// Example: `CHECK_ERROR_DEST_CONN_REPAIR2`.
    pub repair_method: Option<String>,
}

response! {
    PrecheckStatusDetail {
        "CheckStatus" => check_status: value,
        "ErrorMessage" => error_message: value,
        "ItemName" => item_name: value,
        "RepairMethod" => repair_method: value,
    }
}

/// Errors that the documentation of [`DescribeSynchronizationObjectModifyStatusRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSynchronizationObjectModifyStatusError = super::DocumentedError;
