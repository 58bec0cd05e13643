// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyResourcePackage`, from `polardb/ModifyResourcePackage.md`.

use alicloud_runtime::codegen::*;

/// Changes the automatic quota setting of a PolarDB resource package.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyResourcePackageRequest::new()
///     .resource_package_id("...");
/// let reply = client.modify_resource_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyResourcePackageRequest {
    /// **Required.** ID of the resource package that the call is about.
    pub resource_package_id: Option<String>,
    /// How much or how many the account may have of this: auto.
    pub auto_quota: Option<bool>,
}

impl ModifyResourcePackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourcePackageId`, which is required.
    pub fn resource_package_id(mut self, value: impl Into<String>) -> Self {
        self.resource_package_id = Some(value.into());
        self
    }
    /// Sets `AutoQuota`.
    #[inline]
    pub fn auto_quota(mut self, value: bool) -> Self {
        self.auto_quota = Some(value);
        self
    }
}

request! {
    ModifyResourcePackageRequest {
        "ResourcePackageId" => resource_package_id: query,
        "AutoQuota" => auto_quota: query,
    }
}

impl Operation for ModifyResourcePackageRequest {
    type Response = ModifyResourcePackageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyResourcePackage")
        .required(&["ResourcePackageId"]);
}

/// Response to [`ModifyResourcePackageRequest`], which the documentation does not describe.
pub type ModifyResourcePackageResponse = alicloud_runtime::UndocumentedResponse;
