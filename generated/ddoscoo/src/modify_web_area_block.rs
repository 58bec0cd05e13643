// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebAreaBlock`, from `ddoscoo/ModifyWebAreaBlock.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Sets from which regions a website accepts no requests.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebAreaBlockRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.modify_web_area_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebAreaBlockRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// The regions to work on or to narrow the list down to.
    /// Items: at most 1000. Example: `CN-SHANGHAI`.
    pub regions: Vec<Open<Region>>,
}

impl ModifyWebAreaBlockRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Regions`.
    pub fn regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<Region>>>,
    ) -> Self {
        self.regions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyWebAreaBlockRequest {
        "Domain" => domain: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Regions" => regions: query,
    }
}

impl Operation for ModifyWebAreaBlockRequest {
    type Response = ModifyWebAreaBlockResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebAreaBlock")
        .required(&["Domain"])
        .region("RegionId");
}

/// Response to [`ModifyWebAreaBlockRequest`].
pub type ModifyWebAreaBlockResponse = alicloud_runtime::EmptyResponse;

values! {
    /// The regions to work on or to narrow the list down to.
    pub enum Region {
        /// Visitors from all of China.
        China = "China",
        /// Visitors from Shanghai, China.
        CnShanghai = "CN-SHANGHAI",
        /// Visitors from Yunnan, China.
        CnYunnan = "CN-YUNNAN",
        /// Visitors from Inner Mongolia, China.
        CnInnermongolia = "CN-INNERMONGOLIA",
        /// Visitors from Beijing, China.
        CnBeijing = "CN-BEIJING",
        /// Visitors from Taiwan (China).
        CnTaiwan = "CN-TAIWAN",
        /// Visitors from Jilin, China.
        CnJilin = "CN-JILIN",
        /// Visitors from Sichuan, China.
        CnSichuan = "CN-SICHUAN",
        /// Visitors from Tianjin, China.
        CnTianjin = "CN-TIANJIN",
        /// Visitors from Ningxia, China.
        CnNingxia = "CN-NINGXIA",
        /// Visitors from Anhui, China.
        CnAnhui = "CN-ANHUI",
        /// Visitors from Shandong, China.
        CnShandong = "CN-SHANDONG",
        /// Visitors from Shaanxi, China.
        CnShaanxi = "CN-SHAANXI",
        /// Visitors from Shanxi, China.
        CnShanxi = "CN-SHANXI",
        /// Visitors from Guangdong, China.
        CnGuangdong = "CN-GUANGDONG",
        /// Visitors from Guangxi, China.
        CnGuangxi = "CN-GUANGXI",
        /// Visitors from Jiangsu, China.
        CnJiangsu = "CN-JIANGSU",
        /// Visitors from Jiangxi, China.
        CnJiangxi = "CN-JIANGXI",
        /// Visitors from Hebei, China.
        CnHebei = "CN-HEBEI",
        /// Visitors from Henan, China.
        CnHenan = "CN-HENAN",
        /// Visitors from Zhejiang, China.
        CnZhejiang = "CN-ZHEJIANG",
        /// Visitors from Hainan, China.
        CnHainan = "CN-HAINAN",
        /// Visitors from Hubei, China.
        CnHubei = "CN-HUBEI",
        /// Visitors from Hunan, China.
        CnHunan = "CN-HUNAN",
        /// Visitors from Macao (China).
        CnMacau = "CN-MACAU",
        /// Visitors from Gansu, China.
        CnGansu = "CN-GANSU",
        /// Visitors from Fujian, China.
        CnFujian = "CN-FUJIAN",
        /// Visitors from Guizhou, China.
        CnGuizhou = "CN-GUIZHOU",
        /// Visitors from Liaoning, China.
        CnLiaoning = "CN-LIAONING",
        /// Visitors from Chongqing, China.
        CnChongqing = "CN-CHONGQING",
        /// Visitors from Qinghai, China.
        CnQinghai = "CN-QINGHAI",
        /// Visitors from Hong Kong (China).
        CnHongkong = "CN-HONGKONG",
        /// Visitors from Heilongjiang, China.
        CnHeilongjiang = "CN-HEILONGJIANG",
    }
}
