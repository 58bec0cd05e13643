// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePendingMaintenanceActions`, from `polardb/DescribePendingMaintenanceActions.md`.

use alicloud_runtime::codegen::*;

/// Counts the pending events for each task type and region.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribePendingMaintenanceActionsRequest::new();
/// let reply = client.describe_pending_maintenance_actions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// `0` returns tasks still to be done, `1` those that are over.
    pub is_history: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribePendingMaintenanceActionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `IsHistory`.
    #[inline]
    pub fn is_history(mut self, value: i32) -> Self {
        self.is_history = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribePendingMaintenanceActionsRequest {
        "RegionId" => region_id: query,
        "IsHistory" => is_history: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribePendingMaintenanceActionsRequest {
    type Response = DescribePendingMaintenanceActionsResponse;
    type Error = DescribePendingMaintenanceActionsError;
    const INFO: OperationInfo = super::operation("DescribePendingMaintenanceActions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePendingMaintenanceActionsError] = &[
        DescribePendingMaintenanceActionsError::RequiredParamNotFound,
    ];
}

/// Response to [`DescribePendingMaintenanceActionsRequest`].
#[non_exhaustive]
pub struct DescribePendingMaintenanceActionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `314127C2-B6C1-4F58-B1F6-E6B645******`.
    pub request_id: Option<String>,
    /// Items of the kind type that were found or are concerned.
    pub type_list: Vec<TypeList>,
}

response! {
    DescribePendingMaintenanceActionsResponse {
        "RequestId" => request_id: value,
        "TypeList" => type_list: list(""),
    }
}

/// Items of the kind type that were found or are concerned.
#[non_exhaustive]
pub struct TypeList {
    /// Kind of work that the task does. Example: `DatabaseSoftwareUpgrading`.
    pub task_type: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    TypeList {
        "TaskType" => task_type: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribePendingMaintenanceActionsRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribePendingMaintenanceActionsError = super::DocumentedError;
