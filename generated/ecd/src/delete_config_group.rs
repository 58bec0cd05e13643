// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConfigGroup`, from `ecd/DeleteConfigGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes groups of settings, by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteConfigGroupRequest::new();
/// let reply = client.delete_config_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConfigGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the groups to work on or to narrow the list down to. Items: at most 100.
    pub group_ids: Vec<String>,
}

impl DeleteConfigGroupRequest {
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
    /// Sets `GroupIds`.
    pub fn group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteConfigGroupRequest {
        "RegionId" => region_id: query,
        "GroupIds" => group_ids: query,
    }
}

impl Operation for DeleteConfigGroupRequest {
    type Response = DeleteConfigGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteConfigGroup").region("RegionId");
}

/// Response to [`DeleteConfigGroupRequest`], which the documentation does not describe.
pub type DeleteConfigGroupResponse = alicloud_runtime::UndocumentedResponse;
