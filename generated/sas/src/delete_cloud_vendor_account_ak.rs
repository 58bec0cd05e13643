// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudVendorAccountAK`, from `sas/DeleteCloudVendorAccountAK.md`.

use alicloud_runtime::codegen::*;

/// Deletes the access key of another cloud vendor, whose assets can then no longer be read.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteCloudVendorAccountAKRequest::new()
///     .auth_id(1);
/// let reply = client.delete_cloud_vendor_account_ak(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudVendorAccountAKRequest {
    /// **Required.** ID of the auth that the call is about.
    pub auth_id: Option<i64>,
    /// The auth modules to work on or to narrow the list down to. Items: at most 100.
    pub auth_modules: Vec<String>,
}

impl DeleteCloudVendorAccountAKRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthId`, which is required.
    #[inline]
    pub fn auth_id(mut self, value: i64) -> Self {
        self.auth_id = Some(value);
        self
    }
    /// Sets `AuthModules`.
    pub fn auth_modules(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auth_modules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteCloudVendorAccountAKRequest {
        "AuthId" => auth_id: query,
        "AuthModules" => auth_modules: query,
    }
}

impl Operation for DeleteCloudVendorAccountAKRequest {
    type Response = DeleteCloudVendorAccountAKResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCloudVendorAccountAK")
        .required(&["AuthId"]);
}

/// Response to [`DeleteCloudVendorAccountAKRequest`], which the documentation does not describe.
pub type DeleteCloudVendorAccountAKResponse = alicloud_runtime::UndocumentedResponse;
