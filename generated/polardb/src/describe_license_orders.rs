// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLicenseOrders`, from `polardb/DescribeLicenseOrders.md`.

use alicloud_runtime::codegen::*;

/// Lists PolarDB license orders by purchase channel, package type, or whether they are virtual.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeLicenseOrdersRequest::new();
/// let reply = client.describe_license_orders(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLicenseOrdersRequest {
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// Purchase on Alibaba Cloud that the activation code comes from.
    pub aliyun_order_id: Option<String>,
    /// Where the license was bought.
    pub purchase_channel: Option<Open<PurchaseChannel>>,
    /// Which kind of package it is or is to be.
    pub package_type: Option<Open<PackageType>>,
    /// Whether the orders are virtual.
    pub virtual_order: Option<bool>,
}

impl DescribeLicenseOrdersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `AliyunOrderId`.
    pub fn aliyun_order_id(mut self, value: impl Into<String>) -> Self {
        self.aliyun_order_id = Some(value.into());
        self
    }
    /// Sets `PurchaseChannel`.
    pub fn purchase_channel(mut self, value: impl Into<Open<PurchaseChannel>>) -> Self {
        self.purchase_channel = Some(value.into());
        self
    }
    /// Sets `PackageType`.
    pub fn package_type(mut self, value: impl Into<Open<PackageType>>) -> Self {
        self.package_type = Some(value.into());
        self
    }
    /// Sets `VirtualOrder`.
    #[inline]
    pub fn virtual_order(mut self, value: bool) -> Self {
        self.virtual_order = Some(value);
        self
    }
}

request! {
    DescribeLicenseOrdersRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "AliyunOrderId" => aliyun_order_id: query,
        "PurchaseChannel" => purchase_channel: query,
        "PackageType" => package_type: query,
        "VirtualOrder" => virtual_order: query,
    }
}

impl Operation for DescribeLicenseOrdersRequest {
    type Response = DescribeLicenseOrdersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLicenseOrders").read_only();
}

/// Response to [`DescribeLicenseOrdersRequest`], which the documentation does not describe.
pub type DescribeLicenseOrdersResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Where the license was bought.
    pub enum PurchaseChannel {
        /// The marketplace.
        AliyunMarket = "aliyun_market",
        /// Alibaba Cloud itself.
        AliyunPublic = "aliyun_public",
    }
}

values! {
    /// Which kind of package it is or is to be.
    pub enum PackageType {
        /// For a single node, for a term.
        SingleNodeSubscribe = "single_node_subscribe",
        /// For a single node, without an end.
        SingleNodeLongTerm = "single_node_long_term",
        /// For a primary with a standby, for a term.
        PrimaryBackupSubscribe = "primary_backup_subscribe",
        /// For a primary with a standby, without an end.
        PrimaryBackupLongTerm = "primary_backup_long_term",
        /// For the generation before, without an end.
        PreGenerationLongTerm = "pre_generation_long_term",
    }
}
