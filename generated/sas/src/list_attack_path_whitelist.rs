// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAttackPathWhitelist`, from `sas/ListAttackPathWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Lists the whitelist entries of attack path analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAttackPathWhitelistRequest::new();
/// let reply = client.list_attack_path_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAttackPathWhitelistRequest {
    /// Which kind of path it is or is to be.
    pub path_type: Option<String>,
    /// Free text that tells people about the path name.
    pub path_name_desc: Option<String>,
    /// Name that the whitelist goes by.
    pub whitelist_name: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListAttackPathWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PathType`.
    pub fn path_type(mut self, value: impl Into<String>) -> Self {
        self.path_type = Some(value.into());
        self
    }
    /// Sets `PathNameDesc`.
    pub fn path_name_desc(mut self, value: impl Into<String>) -> Self {
        self.path_name_desc = Some(value.into());
        self
    }
    /// Sets `WhitelistName`.
    pub fn whitelist_name(mut self, value: impl Into<String>) -> Self {
        self.whitelist_name = Some(value.into());
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
}

request! {
    ListAttackPathWhitelistRequest {
        "PathType" => path_type: query,
        "PathNameDesc" => path_name_desc: query,
        "WhitelistName" => whitelist_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListAttackPathWhitelistRequest {
    type Response = ListAttackPathWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAttackPathWhitelist").read_only();
}

/// Response to [`ListAttackPathWhitelistRequest`], which the documentation does not describe.
pub type ListAttackPathWhitelistResponse = alicloud_runtime::UndocumentedResponse;
