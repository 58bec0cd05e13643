// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountNodesByNodeGroupId`, from `linkwan/CountNodesByNodeGroupId.md`.

use alicloud_runtime::codegen::*;

/// Returns how many nodes of a group match the filter.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountNodesByNodeGroupIdRequest::new()
///     .node_group_id("...");
/// let reply = client.count_nodes_by_node_group_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountNodesByNodeGroupIdRequest {
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// Keeps what has nodes whose DevEUI contains these digits.
    pub fuzzy_dev_eui: Option<String>,
}

impl CountNodesByNodeGroupIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `FuzzyDevEui`.
    pub fn fuzzy_dev_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_dev_eui = Some(value.into());
        self
    }
}

request! {
    CountNodesByNodeGroupIdRequest {
        "NodeGroupId" => node_group_id: query,
        "FuzzyDevEui" => fuzzy_dev_eui: query,
    }
}

impl Operation for CountNodesByNodeGroupIdRequest {
    type Response = CountNodesByNodeGroupIdResponse;
    type Error = CountNodesByNodeGroupIdError;
    const INFO: OperationInfo = super::operation("CountNodesByNodeGroupId")
        .required(&["NodeGroupId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountNodesByNodeGroupIdError] = &[
        CountNodesByNodeGroupIdError::ForbiddenByRam,
        CountNodesByNodeGroupIdError::ForbiddenByRiskControl,
        CountNodesByNodeGroupIdError::InternalError,
    ];
}

/// Response to [`CountNodesByNodeGroupIdRequest`].
#[non_exhaustive]
pub struct CountNodesByNodeGroupIdResponse {
    /// What the call returns besides its status. Example: `100`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountNodesByNodeGroupIdResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountNodesByNodeGroupIdRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountNodesByNodeGroupIdError = super::DocumentedError;
