// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAttackPathEvent`, from `sas/ListAttackPathEvent.md`.

use alicloud_runtime::codegen::*;

/// Lists attack path events, filtered by risk level, path, asset or time.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAttackPathEventRequest::new();
/// let reply = client.list_attack_path_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAttackPathEventRequest {
    /// Items of the kind risk level to work on or to narrow the list down to. Items: at most 100.
    pub risk_level_list: Vec<String>,
    /// Free text that tells people about the path name.
    pub path_name_desc: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Range: at most 200.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Items of the kind attack path asset to work on or to narrow the list down to.
    /// Items: at most 100.
    pub attack_path_asset_list: Vec<AttackPathAssetList>,
    /// Which kind of path it is or is to be.
    pub path_type: Option<String>,
}

impl ListAttackPathEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskLevelList`.
    pub fn risk_level_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PathNameDesc`.
    pub fn path_name_desc(mut self, value: impl Into<String>) -> Self {
        self.path_name_desc = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AttackPathAssetList`.
    pub fn attack_path_asset_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AttackPathAssetList>>,
    ) -> Self {
        self.attack_path_asset_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PathType`.
    pub fn path_type(mut self, value: impl Into<String>) -> Self {
        self.path_type = Some(value.into());
        self
    }
}

request! {
    ListAttackPathEventRequest {
        "RiskLevelList" => risk_level_list: query,
        "PathNameDesc" => path_name_desc: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "AttackPathAssetList" => attack_path_asset_list: query,
        "PathType" => path_type: query,
    }
}

impl Operation for ListAttackPathEventRequest {
    type Response = ListAttackPathEventResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAttackPathEvent").read_only();
}

/// Response to [`ListAttackPathEventRequest`], which the documentation does not describe.
pub type ListAttackPathEventResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind attack path asset to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AttackPathAssetList {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<i32>,
    /// Which kind of asset it is or is to be.
    pub asset_type: Option<i32>,
    /// Which kind of asset sub it is or is to be.
    pub asset_sub_type: Option<i32>,
    /// Part that the node plays.
    pub node_type: Option<String>,
}

impl AttackPathAssetList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`.
    #[inline]
    pub fn vendor(mut self, value: i32) -> Self {
        self.vendor = Some(value);
        self
    }
    /// Sets `AssetType`.
    #[inline]
    pub fn asset_type(mut self, value: i32) -> Self {
        self.asset_type = Some(value);
        self
    }
    /// Sets `AssetSubType`.
    #[inline]
    pub fn asset_sub_type(mut self, value: i32) -> Self {
        self.asset_sub_type = Some(value);
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
}

request! {
    AttackPathAssetList {
        "Vendor" => vendor: field,
        "AssetType" => asset_type: field,
        "AssetSubType" => asset_sub_type: field,
        "NodeType" => node_type: field,
    }
}
