// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveSDGs`, from `ens/RemoveSDGs.md`.

use alicloud_runtime::codegen::*;

/// Removes shared data groups (SDGs) from instances, which the SDG IDs can narrow down.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RemoveSDGsRequest::new()
///     .instance_ids(["..."]);
/// let reply = client.remove_sd_gs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveSDGsRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// IDs of the sdgs to work on or to narrow the list down to.
    pub sdg_ids: Vec<String>,
}

impl RemoveSDGsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SdgIds`.
    pub fn sdg_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sdg_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveSDGsRequest {
        "InstanceIds" => instance_ids: query_json,
        "SdgIds" => sdg_ids: query_json,
    }
}

impl Operation for RemoveSDGsRequest {
    type Response = RemoveSDGsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveSDGs")
        .required(&["InstanceIds"]);
}

/// Response to [`RemoveSDGsRequest`], which the documentation does not describe.
pub type RemoveSDGsResponse = alicloud_runtime::UndocumentedResponse;
