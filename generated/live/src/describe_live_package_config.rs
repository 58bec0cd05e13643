// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLivePackageConfig`, from `live/DescribeLivePackageConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Order};

/// Lists the packaging configurations of a domain, app, or stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLivePackageConfigRequest::new()
///     .domain_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_package_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLivePackageConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 30.
    pub page_size: Option<i32>,
    /// Whether the list goes up or down.
    pub order: Option<Open<Order>>,
}

impl DescribeLivePackageConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<Open<Order>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeLivePackageConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeLivePackageConfigRequest {
    type Response = DescribeLivePackageConfigResponse;
    type Error = DescribeLivePackageConfigError;
    const INFO: OperationInfo = super::operation("DescribeLivePackageConfig")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLivePackageConfigError] = &[
        DescribeLivePackageConfigError::MissingParam,
        DescribeLivePackageConfigError::InvalidParams,
        DescribeLivePackageConfigError::ConfigAlreadyExists,
        DescribeLivePackageConfigError::InvalidProtocol,
        DescribeLivePackageConfigError::InvalidSegmentNum,
        DescribeLivePackageConfigError::InvalidSegmentDuration,
        DescribeLivePackageConfigError::InvalidPartDuration,
        DescribeLivePackageConfigError::InternalErr,
    ];
}

impl Paginated for DescribeLivePackageConfigRequest {
    type Item = LivePackageConfig;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_num)
            .number(&response.page_num)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.live_package_config_list)
    }
}

/// Response to [`DescribeLivePackageConfigRequest`].
#[non_exhaustive]
pub struct DescribeLivePackageConfigResponse {
    /// Items of the kind live package config that were found or are concerned.
    pub live_package_config_list: Vec<LivePackageConfig>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// How many there are of this: page.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// How many there are of this: total.
    pub total_num: Option<i32>,
    /// Number of pages there are.
    pub total_page: Option<i32>,
}

response! {
    DescribeLivePackageConfigResponse {
        "LivePackageConfigList" => live_package_config_list: list("LivePackageConfig"),
        "Order" => order: value,
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalNum" => total_num: value,
        "TotalPage" => total_page: value,
    }
}

/// Items of the kind live package config that were found or are concerned.
#[non_exhaustive]
pub struct LivePackageConfig {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Whether transcoded streams are left out.
    pub ignore_transcode: Option<bool>,
    /// How long the part lasts.
    pub part_duration: Option<i32>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// How long the segment lasts.
    pub segment_duration: Option<i32>,
    /// How many there are of this: segment.
    pub segment_num: Option<i32>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
}

response! {
    LivePackageConfig {
        "AppName" => app_name: value,
        "DomainName" => domain_name: value,
        "IgnoreTranscode" => ignore_transcode: value,
        "PartDuration" => part_duration: value,
        "Protocol" => protocol: value,
        "SegmentDuration" => segment_duration: value,
        "SegmentNum" => segment_num: value,
        "StreamName" => stream_name: value,
    }
}

/// Errors that the documentation of [`DescribeLivePackageConfigRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InvalidProtocol`](super::DocumentedError::InvalidProtocol)
/// - [`InvalidSegmentNum`](super::DocumentedError::InvalidSegmentNum)
/// - [`InvalidSegmentDuration`](super::DocumentedError::InvalidSegmentDuration)
/// - [`InvalidPartDuration`](super::DocumentedError::InvalidPartDuration)
/// - [`InternalErr`](super::DocumentedError::InternalErr)
pub type DescribeLivePackageConfigError = super::DocumentedError;
