// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAffectedAssets`, from `sas/DescribeAffectedAssets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the assets affected according to virus defense results.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAffectedAssetsRequest::new();
/// let reply = client.describe_affected_assets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAffectedAssetsRequest {
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Page to read, counted from 1.
    pub current: Option<String>,
    /// The levels that are concerned.
    pub levels: Option<String>,
}

impl DescribeAffectedAssetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Current`.
    pub fn current(mut self, value: impl Into<String>) -> Self {
        self.current = Some(value.into());
        self
    }
    /// Sets `Levels`.
    pub fn levels(mut self, value: impl Into<String>) -> Self {
        self.levels = Some(value.into());
        self
    }
}

request! {
    DescribeAffectedAssetsRequest {
        "PageSize" => page_size: query,
        "Current" => current: query,
        "Levels" => levels: query,
    }
}

impl Operation for DescribeAffectedAssetsRequest {
    type Response = DescribeAffectedAssetsResponse;
    type Error = DescribeAffectedAssetsError;
    const INFO: OperationInfo = super::operation("DescribeAffectedAssets").read_only();
    const ERRORS: &'static [DescribeAffectedAssetsError] = &[
        DescribeAffectedAssetsError::NoPermission,
        DescribeAffectedAssetsError::ServerError,
    ];
}

/// Response to [`DescribeAffectedAssetsRequest`].
#[non_exhaustive]
pub struct DescribeAffectedAssetsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42XXXXXXXX`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind asset that were found or are concerned.
    pub asset_list: Vec<AssetList>,
}

response! {
    DescribeAffectedAssetsResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "AssetList" => asset_list: list(""),
    }
}

/// Items of the kind asset that were found or are concerned.
#[non_exhaustive]
pub struct AssetList {
    /// Identifier that is unique for the item. Example: `947d7514-258a-4b47-9dde-9dxxxxxxxxxx`.
    pub uuid: Option<String>,
    /// Address that can be reached from the Internet. Example: `10.10.XX.XX`.
    pub internet_ip: Option<String>,
    /// How many there are of this: risk. Example: `1`.
    pub risk_num: Option<i32>,
    /// Name given to the instance, as lists and the console show it. Example: `11`.
    pub instance_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `11`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.0.XX.XX`.
    pub intranet_ip: Option<String>,
}

response! {
    AssetList {
        "Uuid" => uuid: value,
        "InternetIp" => internet_ip: value,
        "RiskNum" => risk_num: value,
        "InstanceName" => instance_name: value,
        "InstanceId" => instance_id: value,
        "IntranetIp" => intranet_ip: value,
    }
}

/// Errors that the documentation of [`DescribeAffectedAssetsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAffectedAssetsError = super::DocumentedError;
