// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePublicIpAddress`, from `vpc/DescribePublicIpAddress.md`.

use alicloud_runtime::codegen::*;

/// Lists the ranges of public IP addresses that VPCs in a region use.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribePublicIpAddressRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_public_ip_address(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePublicIpAddressRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether addresses of version 4 or of version 6 are meant.
    pub ip_version: Option<String>,
}

impl DescribePublicIpAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    DescribePublicIpAddressRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for DescribePublicIpAddressRequest {
    type Response = DescribePublicIpAddressResponse;
    type Error = DescribePublicIpAddressError;
    const INFO: OperationInfo = super::operation("DescribePublicIpAddress")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePublicIpAddressError] = &[
        DescribePublicIpAddressError::Forbidden,
    ];
}

impl Paginated for DescribePublicIpAddressRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.public_ip_address)
    }
}

/// Response to [`DescribePublicIpAddressRequest`].
#[non_exhaustive]
pub struct DescribePublicIpAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<bool>,
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Text that tells how the request ended. Example: `test`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address that can be reached from the Internet. Example: `110.11.1.0/24`.
    pub public_ip_address: Vec<String>,
}

response! {
    DescribePublicIpAddressResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "RegionId" => region_id: value,
        "PublicIpAddress" => public_ip_address: list(""),
    }
}

/// Errors that the documentation of [`DescribePublicIpAddressRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribePublicIpAddressError = super::DocumentedError;
