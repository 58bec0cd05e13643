// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MountInstanceSDG`, from `ens/MountInstanceSDG.md`.

use alicloud_runtime::codegen::*;

/// Mounts a shared data group on instances, which can then read its data.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::MountInstanceSDGRequest::new()
///     .instance_ids(["..."])
///     .sdg_id("...");
/// let reply = client.mount_instance_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MountInstanceSDGRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
}

impl MountInstanceSDGRequest {
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
    MountInstanceSDGRequest {
        "InstanceIds" => instance_ids: query_json,
        "SDGId" => sdg_id: query,
    }
}

impl Operation for MountInstanceSDGRequest {
    type Response = MountInstanceSDGResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MountInstanceSDG")
        .required(&["InstanceIds", "SDGId"]);
}

/// Response to [`MountInstanceSDGRequest`], which the documentation does not describe.
pub type MountInstanceSDGResponse = alicloud_runtime::UndocumentedResponse;
