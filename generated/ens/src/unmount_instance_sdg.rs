// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnmountInstanceSDG`, from `ens/UnmountInstanceSDG.md`.

use alicloud_runtime::codegen::*;

/// Takes a shared data group off instances, which can no longer read it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UnmountInstanceSDGRequest::new()
///     .instance_ids(["..."])
///     .sdg_id("...");
/// let reply = client.unmount_instance_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnmountInstanceSDGRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
}

impl UnmountInstanceSDGRequest {
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
    /// Sets `SDGId`, which is required.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
}

request! {
    UnmountInstanceSDGRequest {
        "InstanceIds" => instance_ids: query_json,
        "SDGId" => sdg_id: query,
    }
}

impl Operation for UnmountInstanceSDGRequest {
    type Response = UnmountInstanceSDGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnmountInstanceSDG")
        .required(&["InstanceIds", "SDGId"]);
}

/// Response to [`UnmountInstanceSDGRequest`], which the documentation does not describe.
pub type UnmountInstanceSDGResponse = alicloud_runtime::UndocumentedResponse;
