// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRAMDirectory`, from `ecd/CreateRAMDirectory.md`.

use alicloud_runtime::codegen::*;

/// Creates a directory of RAM type in given vSwitches.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateRAMDirectoryRequest::new()
///     .directory_name("...")
///     .vswitch_id(["..."]);
/// let reply = client.create_ram_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRAMDirectoryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the directory goes by.
    pub directory_name: Option<String>,
    /// How access to or from the enable internet is set.
    pub enable_internet_access: Option<bool>,
    /// How access to or from the enable admin is set.
    pub enable_admin_access: Option<bool>,
    /// Which kind of desktop access it is or is to be.
    pub desktop_access_type: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone. Items: at most 20.
    pub vswitch_id: Vec<String>,
}

impl CreateRAMDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DirectoryName`, which is required.
    pub fn directory_name(mut self, value: impl Into<String>) -> Self {
        self.directory_name = Some(value.into());
        self
    }
    /// Sets `EnableInternetAccess`.
    #[inline]
    pub fn enable_internet_access(mut self, value: bool) -> Self {
        self.enable_internet_access = Some(value);
        self
    }
    /// Sets `EnableAdminAccess`.
    #[inline]
    pub fn enable_admin_access(mut self, value: bool) -> Self {
        self.enable_admin_access = Some(value);
        self
    }
    /// Sets `DesktopAccessType`.
    pub fn desktop_access_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_access_type = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateRAMDirectoryRequest {
        "RegionId" => region_id: query,
        "DirectoryName" => directory_name: query,
        "EnableInternetAccess" => enable_internet_access: query,
        "EnableAdminAccess" => enable_admin_access: query,
        "DesktopAccessType" => desktop_access_type: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for CreateRAMDirectoryRequest {
    type Response = CreateRAMDirectoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRAMDirectory")
        .required(&["RegionId", "DirectoryName", "VSwitchId"])
        .region("RegionId");
}

/// Response to [`CreateRAMDirectoryRequest`].
#[non_exhaustive]
pub struct CreateRAMDirectoryResponse {
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `dri-uf62w3qzt4aigvlcb****`.
    pub directory_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    CreateRAMDirectoryResponse {
        "DirectoryId" => directory_id: value,
        "RequestId" => request_id: value,
    }
}
