// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSupportAttackPathAsset`, from `sas/ListSupportAttackPathAsset.md`.

use alicloud_runtime::codegen::*;

/// Lists the assets supported by attack path analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListSupportAttackPathAssetRequest::new()
///     .support_type("...");
/// let reply = client.list_support_attack_path_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSupportAttackPathAssetRequest {
    /// **Required.** Which kind of support it is or is to be.
    pub support_type: Option<String>,
    /// Part that the node plays.
    pub node_type: Option<String>,
    /// Which kind of path it is or is to be.
    pub path_type: Option<String>,
    /// Name that the path goes by.
    pub path_name: Option<String>,
}

impl ListSupportAttackPathAssetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SupportType`, which is required.
    pub fn support_type(mut self, value: impl Into<String>) -> Self {
        self.support_type = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `PathType`.
    pub fn path_type(mut self, value: impl Into<String>) -> Self {
        self.path_type = Some(value.into());
        self
    }
    /// Sets `PathName`.
    pub fn path_name(mut self, value: impl Into<String>) -> Self {
        self.path_name = Some(value.into());
        self
    }
}

request! {
    ListSupportAttackPathAssetRequest {
        "SupportType" => support_type: query,
        "NodeType" => node_type: query,
        "PathType" => path_type: query,
        "PathName" => path_name: query,
    }
}

impl Operation for ListSupportAttackPathAssetRequest {
    type Response = ListSupportAttackPathAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSupportAttackPathAsset")
        .required(&["SupportType"])
        .read_only();
}

/// Response to [`ListSupportAttackPathAssetRequest`], which the documentation does not describe.
pub type ListSupportAttackPathAssetResponse = alicloud_runtime::UndocumentedResponse;
