// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceRiskLevels`, from `sas/ListInstanceRiskLevels.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceRiskLevelInstanceList};

/// Shows the security risk level of the given instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListInstanceRiskLevelsRequest::new();
/// let reply = client.list_instance_risk_levels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceRiskLevelsRequest {
    /// Items of the kind instance to work on or to narrow the list down to. Items: at most 100.
    pub instance_list: Vec<InstanceRiskLevelInstanceList>,
}

impl ListInstanceRiskLevelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceList`.
    pub fn instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceRiskLevelInstanceList>>,
    ) -> Self {
        self.instance_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListInstanceRiskLevelsRequest {
        "InstanceList" => instance_list: query,
    }
}

impl Operation for ListInstanceRiskLevelsRequest {
    type Response = ListInstanceRiskLevelsResponse;
    type Error = ListInstanceRiskLevelsError;
    const INFO: OperationInfo = super::operation("ListInstanceRiskLevels").read_only();
    const ERRORS: &'static [ListInstanceRiskLevelsError] = &[
        ListInstanceRiskLevelsError::NoPermission,
        ListInstanceRiskLevelsError::ServerError,
    ];
}

/// Response to [`ListInstanceRiskLevelsRequest`].
#[non_exhaustive]
pub struct ListInstanceRiskLevelsResponse {
    /// The instance risk levels that were found or are concerned, one entry each.
    pub instance_risk_levels: Vec<InstanceRiskLevel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5CF78A7-30AA-59DB-847F-13EE3AE7****`.
    pub request_id: Option<String>,
}

response! {
    ListInstanceRiskLevelsResponse {
        "InstanceRiskLevels" => instance_risk_levels: list(""),
        "RequestId" => request_id: value,
    }
}

/// The instance risk levels that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceRiskLevel {
    /// ID of the instance, by which other calls name it. Example: `i-m5efigezp50l2cmb****`.
    pub instance_id: Option<String>,
    /// Identifier that is unique for the item. Example: `f2d6e901-1004-4ca8-9dae-53ec04a92765`.
    pub uuid: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `high`.
    pub level: Option<String>,
}

response! {
    InstanceRiskLevel {
        "InstanceId" => instance_id: value,
        "Uuid" => uuid: value,
        "Level" => level: value,
    }
}

/// Errors that the documentation of [`ListInstanceRiskLevelsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListInstanceRiskLevelsError = super::DocumentedError;
