// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCloudVendorAccountAK`, from `sas/AddCloudVendorAccountAK.md`.

use alicloud_runtime::codegen::*;

/// Registers an access key of another cloud vendor's account so that its assets can be onboarded.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddCloudVendorAccountAKRequest::new()
///     .vendor("...")
///     .ak_type("...")
///     .secret_id("...")
///     .secret_key("...");
/// let reply = client.add_cloud_vendor_account_ak(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCloudVendorAccountAKRequest {
    /// **Required.** Cloud or place that the asset comes from, as a number: Alibaba Cloud, another
    /// cloud or your own machine room.
    pub vendor: Option<String>,
    /// **Required.** Which kind of ak it is or is to be.
    pub ak_type: Option<String>,
    /// **Required.** ID of the secret that the call is about.
    pub secret_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the secret.
    pub secret_key: Option<String>,
    /// The regions to work on or to narrow the list down to. Items: at most 10.
    pub regions: Vec<String>,
    /// IDs of the subscriptions to work on or to narrow the list down to. Items: at most 1.
    pub subscription_ids: Vec<String>,
    /// ID of the tenant that the call is about.
    pub tenant_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// The auth modules to work on or to narrow the list down to. Items: at most 100.
    pub auth_modules: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Second name that the vendor auth can be called by.
    pub vendor_auth_alias: Option<String>,
    /// What is known about the extend.
    pub extend_info: Option<String>,
    /// ID of the ctdr cloud user that the call is about.
    pub ctdr_cloud_user_id: Option<String>,
}

impl AddCloudVendorAccountAKRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`, which is required.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `AkType`, which is required.
    pub fn ak_type(mut self, value: impl Into<String>) -> Self {
        self.ak_type = Some(value.into());
        self
    }
    /// Sets `SecretId`, which is required.
    pub fn secret_id(mut self, value: impl Into<String>) -> Self {
        self.secret_id = Some(value.into());
        self
    }
    /// Sets `SecretKey`, which is required.
    pub fn secret_key(mut self, value: impl Into<String>) -> Self {
        self.secret_key = Some(value.into());
        self
    }
    /// Sets `Regions`.
    pub fn regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.regions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SubscriptionIds`.
    pub fn subscription_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subscription_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TenantId`.
    pub fn tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `VendorAuthAlias`.
    pub fn vendor_auth_alias(mut self, value: impl Into<String>) -> Self {
        self.vendor_auth_alias = Some(value.into());
        self
    }
    /// Sets `ExtendInfo`.
    pub fn extend_info(mut self, value: impl Into<String>) -> Self {
        self.extend_info = Some(value.into());
        self
    }
    /// Sets `CtdrCloudUserId`.
    pub fn ctdr_cloud_user_id(mut self, value: impl Into<String>) -> Self {
        self.ctdr_cloud_user_id = Some(value.into());
        self
    }
}

request! {
    AddCloudVendorAccountAKRequest {
        "Vendor" => vendor: query,
        "AkType" => ak_type: query,
        "SecretId" => secret_id: query,
        "SecretKey" => secret_key: query,
        "Regions" => regions: query,
        "SubscriptionIds" => subscription_ids: query,
        "TenantId" => tenant_id: query,
        "Domain" => domain: query,
        "AuthModules" => auth_modules: query,
        "Lang" => lang: query,
        "VendorAuthAlias" => vendor_auth_alias: query,
        "ExtendInfo" => extend_info: query,
        "CtdrCloudUserId" => ctdr_cloud_user_id: query,
    }
}

impl Operation for AddCloudVendorAccountAKRequest {
    type Response = AddCloudVendorAccountAKResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddCloudVendorAccountAK")
        .required(&["Vendor", "AkType", "SecretId", "SecretKey"]);
}

/// Response to [`AddCloudVendorAccountAKRequest`], which the documentation does not describe.
pub type AddCloudVendorAccountAKResponse = alicloud_runtime::UndocumentedResponse;
