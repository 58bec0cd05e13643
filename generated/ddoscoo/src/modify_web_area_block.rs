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
        /// `China`
        China = "China",
        /// `CN-SHANGHAI`
        CnShanghai = "CN-SHANGHAI",
        /// `CN-YUNNAN`
        CnYunnan = "CN-YUNNAN",
        /// `CN-INNERMONGOLIA`
        CnInnermongolia = "CN-INNERMONGOLIA",
        /// `CN-BEIJING`
        CnBeijing = "CN-BEIJING",
        /// `CN-TAIWAN`
        CnTaiwan = "CN-TAIWAN",
        /// `CN-JILIN`
        CnJilin = "CN-JILIN",
        /// `CN-SICHUAN`
        CnSichuan = "CN-SICHUAN",
        /// `CN-TIANJIN`
        CnTianjin = "CN-TIANJIN",
        /// `CN-NINGXIA`
        CnNingxia = "CN-NINGXIA",
        /// `CN-ANHUI`
        CnAnhui = "CN-ANHUI",
        /// `CN-SHANDONG`
        CnShandong = "CN-SHANDONG",
        /// `CN-SHAANXI`
        CnShaanxi = "CN-SHAANXI",
        /// `CN-SHANXI`
        CnShanxi = "CN-SHANXI",
        /// `CN-GUANGDONG`
        CnGuangdong = "CN-GUANGDONG",
        /// `CN-GUANGXI`
        CnGuangxi = "CN-GUANGXI",
        /// `CN-JIANGSU`
        CnJiangsu = "CN-JIANGSU",
        /// `CN-JIANGXI`
        CnJiangxi = "CN-JIANGXI",
        /// `CN-HEBEI`
        CnHebei = "CN-HEBEI",
        /// `CN-HENAN`
        CnHenan = "CN-HENAN",
        /// `CN-ZHEJIANG`
        CnZhejiang = "CN-ZHEJIANG",
        /// `CN-HAINAN`
        CnHainan = "CN-HAINAN",
        /// `CN-HUBEI`
        CnHubei = "CN-HUBEI",
        /// `CN-HUNAN`
        CnHunan = "CN-HUNAN",
        /// `CN-MACAU`
        CnMacau = "CN-MACAU",
        /// `CN-GANSU`
        CnGansu = "CN-GANSU",
        /// `CN-FUJIAN`
        CnFujian = "CN-FUJIAN",
        /// `CN-GUIZHOU`
        CnGuizhou = "CN-GUIZHOU",
        /// `CN-LIAONING`
        CnLiaoning = "CN-LIAONING",
        /// `CN-CHONGQING`
        CnChongqing = "CN-CHONGQING",
        /// `CN-QINGHAI`
        CnQinghai = "CN-QINGHAI",
        /// `CN-HONGKONG`
        CnHongkong = "CN-HONGKONG",
        /// `CN-HEILONGJIANG`
        CnHeilongjiang = "CN-HEILONGJIANG",
    }
}
