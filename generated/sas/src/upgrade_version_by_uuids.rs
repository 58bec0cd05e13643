// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeVersionByUuids`, from `sas/UpgradeVersionByUuids.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the agent on the given servers to a version.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpgradeVersionByUuidsRequest::new()
///     .uuid_list(["..."])
///     .upgrade_version("...");
/// let reply = client.upgrade_version_by_uuids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeVersionByUuidsRequest {
    /// **Required.** Items of the kind uuid to work on or to narrow the list down to.
    /// Items: at most 10000.
    pub uuid_list: Vec<String>,
    /// **Required.** Which version of the upgrade is meant.
    pub upgrade_version: Option<String>,
}

impl UpgradeVersionByUuidsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UuidList`, which is required.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UpgradeVersion`, which is required.
    pub fn upgrade_version(mut self, value: impl Into<String>) -> Self {
        self.upgrade_version = Some(value.into());
        self
    }
}

request! {
    UpgradeVersionByUuidsRequest {
        "UuidList" => uuid_list: query,
        "UpgradeVersion" => upgrade_version: query,
    }
}

impl Operation for UpgradeVersionByUuidsRequest {
    type Response = UpgradeVersionByUuidsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeVersionByUuids")
        .required(&["UuidList", "UpgradeVersion"]);
}

/// Response to [`UpgradeVersionByUuidsRequest`], which the documentation does not describe.
pub type UpgradeVersionByUuidsResponse = alicloud_runtime::UndocumentedResponse;
