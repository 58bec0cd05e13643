// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddInstallCode`, from `sas/AddInstallCode.md`.

use alicloud_runtime::codegen::*;

/// Creates an installation command for the Security Center agent, tied to system, vendor, group and
/// expiry date.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddInstallCodeRequest::new();
/// let reply = client.add_install_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddInstallCodeRequest {
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// Operating system that the item runs.
    pub os: Option<String>,
    /// When the item runs out.
    pub expired_date: Option<i64>,
    /// Name that the vendor goes by.
    pub vendor_name: Option<String>,
    /// Whether the code is for a server that will be made into an image, so that its copies get IDs of
    /// their own.
    pub only_image: Option<bool>,
    /// Name of the cluster of proxies through which servers connect.
    pub proxy_cluster: Option<String>,
    /// ID of the private link that the call is about.
    pub private_link_id: Option<i64>,
}

impl AddInstallCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Os`.
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }
    /// Sets `ExpiredDate`.
    #[inline]
    pub fn expired_date(mut self, value: i64) -> Self {
        self.expired_date = Some(value);
        self
    }
    /// Sets `VendorName`.
    pub fn vendor_name(mut self, value: impl Into<String>) -> Self {
        self.vendor_name = Some(value.into());
        self
    }
    /// Sets `OnlyImage`.
    #[inline]
    pub fn only_image(mut self, value: bool) -> Self {
        self.only_image = Some(value);
        self
    }
    /// Sets `ProxyCluster`.
    pub fn proxy_cluster(mut self, value: impl Into<String>) -> Self {
        self.proxy_cluster = Some(value.into());
        self
    }
    /// Sets `PrivateLinkId`.
    #[inline]
    pub fn private_link_id(mut self, value: i64) -> Self {
        self.private_link_id = Some(value);
        self
    }
}

request! {
    AddInstallCodeRequest {
        "GroupId" => group_id: query,
        "Os" => os: query,
        "ExpiredDate" => expired_date: query,
        "VendorName" => vendor_name: query,
        "OnlyImage" => only_image: query,
        "ProxyCluster" => proxy_cluster: query,
        "PrivateLinkId" => private_link_id: query,
    }
}

impl Operation for AddInstallCodeRequest {
    type Response = AddInstallCodeResponse;
    type Error = AddInstallCodeError;
    const INFO: OperationInfo = super::operation("AddInstallCode");
    const ERRORS: &'static [AddInstallCodeError] = &[
        AddInstallCodeError::NoPermission,
        AddInstallCodeError::ServerError,
    ];
}

/// Response to [`AddInstallCodeRequest`].
pub type AddInstallCodeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddInstallCodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddInstallCodeError = super::DocumentedError;
