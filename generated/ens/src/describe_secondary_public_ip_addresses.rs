// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecondaryPublicIpAddresses`, from `ens/DescribeSecondaryPublicIpAddresses.md`.

use alicloud_runtime::codegen::*;

/// Lists secondary public IP addresses, filtered by edge node, carrier, or address.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSecondaryPublicIpAddressesRequest::new();
/// let reply = client.describe_secondary_public_ip_addresses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecondaryPublicIpAddressesRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the secondary public IP address that the call is about.
    pub secondary_public_ip_id: Option<String>,
    /// IP address that belongs to the secondary public.
    pub secondary_public_ip_address: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// IDs of the ens regions to work on or to narrow the list down to. Items: at most 100.
    pub ens_region_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
}

impl DescribeSecondaryPublicIpAddressesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `SecondaryPublicIpId`.
    pub fn secondary_public_ip_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_public_ip_id = Some(value.into());
        self
    }
    /// Sets `SecondaryPublicIpAddress`.
    pub fn secondary_public_ip_address(mut self, value: impl Into<String>) -> Self {
        self.secondary_public_ip_address = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
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
}

request! {
    DescribeSecondaryPublicIpAddressesRequest {
        "EnsRegionId" => ens_region_id: query,
        "SecondaryPublicIpId" => secondary_public_ip_id: query,
        "SecondaryPublicIpAddress" => secondary_public_ip_address: query,
        "Isp" => isp: query,
        "EnsRegionIds" => ens_region_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSecondaryPublicIpAddressesRequest {
    type Response = DescribeSecondaryPublicIpAddressesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecondaryPublicIpAddresses")
        .read_only();
}

/// Response to [`DescribeSecondaryPublicIpAddressesRequest`], which the documentation does not describe.
pub type DescribeSecondaryPublicIpAddressesResponse = alicloud_runtime::UndocumentedResponse;
