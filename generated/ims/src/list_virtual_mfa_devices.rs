// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVirtualMFADevices`, from `ims/ListVirtualMFADevices.md`.

use alicloud_runtime::codegen::*;

/// Lists virtual MFA devices with activation date and the user each is bound to.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListVirtualMFADevicesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_virtual_mfa_devices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVirtualMFADevicesRequest {
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many entries to return at most in one call.
    /// Range: 1 to 100. Default: `100`. Example: `100`.
    pub max_items: Option<i32>,
}

impl ListVirtualMFADevicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    #[inline]
    pub fn max_items(mut self, value: i32) -> Self {
        self.max_items = Some(value);
        self
    }
}

request! {
    ListVirtualMFADevicesRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for ListVirtualMFADevicesRequest {
    type Response = ListVirtualMFADevicesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListVirtualMFADevices").read_only();
}

impl Paginated for ListVirtualMFADevicesRequest {
    type Item = VirtualMFADevice;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.marker)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.marker).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.virtual_mfa_devices)
    }
}

/// Response to [`ListVirtualMFADevicesRequest`].
#[non_exhaustive]
pub struct ListVirtualMFADevicesResponse {
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32272612-DF82-485E-8BA9-AFA4E0C3D0BA`.
    pub request_id: Option<String>,
    /// Virtual multi-factor devices of the account, one entry each.
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
}

response! {
    ListVirtualMFADevicesResponse {
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
        "RequestId" => request_id: value,
        "VirtualMFADevices" => virtual_mfa_devices: list("VirtualMFADevice"),
    }
}

/// Virtual multi-factor devices of the account, one entry each.
#[non_exhaustive]
pub struct VirtualMFADevice {
    /// When the device was bound to its user. Example: `2020-10-16T06:02:09Z`.
    pub activate_date: Option<Timestamp>,
    /// Serial number of the multi-factor device, which names it in other calls.
    /// Example: `acs:ram::177242285274****:mfa/test`.
    pub serial_number: Option<String>,
    /// RAM user who uses the virtual multi-factor device.
    pub user: Option<User>,
}

response! {
    VirtualMFADevice {
        "ActivateDate" => activate_date: value,
        "SerialNumber" => serial_number: value,
        "User" => user: value,
    }
}

/// RAM user who uses the virtual multi-factor device.
#[non_exhaustive]
pub struct User {
    /// Name shown to people; not used to identify the item. Example: `test`.
    pub display_name: Option<String>,
    /// ID that the RAM user keeps even when the logon name changes. Example: `20732900249392****`.
    pub user_id: Option<String>,
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@177242285274****.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

response! {
    User {
        "DisplayName" => display_name: value,
        "UserId" => user_id: value,
        "UserPrincipalName" => user_principal_name: value,
    }
}
