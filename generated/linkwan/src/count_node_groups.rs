// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountNodeGroups`, from `linkwan/CountNodeGroups.md`.

use alicloud_runtime::codegen::*;

/// Counts the node groups that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountNodeGroupsRequest::new();
/// let reply = client.count_node_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountNodeGroupsRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// Name that the fuzzy goes by.
    pub fuzzy_name: Option<String>,
    /// Keeps what has a JoinEUI that contains these digits.
    pub fuzzy_join_eui: Option<String>,
    /// Keeps what has nodes whose DevEUI contains these digits.
    pub fuzzy_dev_eui: Option<String>,
}

impl CountNodeGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `FuzzyName`.
    pub fn fuzzy_name(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_name = Some(value.into());
        self
    }
    /// Sets `FuzzyJoinEui`.
    pub fn fuzzy_join_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_join_eui = Some(value.into());
        self
    }
    /// Sets `FuzzyDevEui`.
    pub fn fuzzy_dev_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_dev_eui = Some(value.into());
        self
    }
}

request! {
    CountNodeGroupsRequest {
        "IotInstanceId" => iot_instance_id: query,
        "FuzzyName" => fuzzy_name: query,
        "FuzzyJoinEui" => fuzzy_join_eui: query,
        "FuzzyDevEui" => fuzzy_dev_eui: query,
    }
}

impl Operation for CountNodeGroupsRequest {
    type Response = CountNodeGroupsResponse;
    type Error = CountNodeGroupsError;
    const INFO: OperationInfo = super::operation("CountNodeGroups")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountNodeGroupsError] = &[
        CountNodeGroupsError::ForbiddenByRam,
        CountNodeGroupsError::ForbiddenByRiskControl,
        CountNodeGroupsError::InternalError,
    ];
}

/// Response to [`CountNodeGroupsRequest`].
#[non_exhaustive]
pub struct CountNodeGroupsResponse {
    /// What the call returns besides its status. Example: `100`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountNodeGroupsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountNodeGroupsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountNodeGroupsError = super::DocumentedError;
