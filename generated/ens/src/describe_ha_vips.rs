// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHaVips`, from `ens/DescribeHaVips.md`.

use alicloud_runtime::codegen::*;

/// Lists high-availability virtual IP addresses (HAVIPs), filtered by network, vSwitch, node, or
/// state.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeHaVipsRequest::new();
/// let reply = client.describe_ha_vips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHaVipsRequest {
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the high-availability virtual IP address that the call is about.
    pub ha_vip_id: Option<String>,
    /// Address that belongs to the high-availability virtual IP address.
    pub ha_vip_address: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<HaVipStatus>>,
    /// IDs of the ens regions to work on or to narrow the list down to.
    pub ens_region_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeHaVipsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkId`.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `HaVipId`.
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }
    /// Sets `HaVipAddress`.
    pub fn ha_vip_address(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_address = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<HaVipStatus>>) -> Self {
        self.status = Some(value.into());
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
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeHaVipsRequest {
        "NetworkId" => network_id: query,
        "VSwitchId" => vswitch_id: query,
        "HaVipId" => ha_vip_id: query,
        "HaVipAddress" => ha_vip_address: query,
        "EnsRegionId" => ens_region_id: query,
        "Name" => name: query,
        "Status" => status: query,
        "EnsRegionIds" => ens_region_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeHaVipsRequest {
    type Response = DescribeHaVipsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHaVips")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeHaVipsRequest`], which the documentation does not describe.
pub type DescribeHaVipsResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum HaVipStatus {
        /// Being created.
        Creating = "Creating",
        /// Ready to be used.
        Available = "Available",
        /// Bound to an instance.
        InUse = "InUse",
        /// Just being removed.
        Deleting = "Deleting",
    }
}
