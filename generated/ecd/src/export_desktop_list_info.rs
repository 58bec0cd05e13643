// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportDesktopListInfo`, from `ecd/ExportDesktopListInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Exports the list of cloud computers to a CSV file and gives its URL.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ExportDesktopListInfoRequest::new();
/// let reply = client.export_desktop_list_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportDesktopListInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// State of the desktop, to narrow the list down to or to be put into.
    pub desktop_status: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Name that the desktop goes by.
    pub desktop_name: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Time that is set or recorded for this: expired.
    pub expired_time: Option<String>,
    /// ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
    /// Which kind of lang it is or is to be.
    pub lang_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl ExportDesktopListInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DesktopStatus`.
    pub fn desktop_status(mut self, value: impl Into<String>) -> Self {
        self.desktop_status = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `DesktopName`.
    pub fn desktop_name(mut self, value: impl Into<String>) -> Self {
        self.desktop_name = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `ExpiredTime`.
    pub fn expired_time(mut self, value: impl Into<String>) -> Self {
        self.expired_time = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LangType`.
    pub fn lang_type(mut self, value: impl Into<String>) -> Self {
        self.lang_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ExportDesktopListInfoRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "DesktopStatus" => desktop_status: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "UserName" => user_name: query,
        "DesktopName" => desktop_name: query,
        "OfficeSiteId" => office_site_id: query,
        "PolicyGroupId" => policy_group_id: query,
        "ChargeType" => charge_type: query,
        "ExpiredTime" => expired_time: query,
        "DesktopId" => desktop_id: query,
        "EndUserId" => end_user_id: query,
        "LangType" => lang_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for ExportDesktopListInfoRequest {
    type Response = ExportDesktopListInfoResponse;
    type Error = ExportDesktopListInfoError;
    const INFO: OperationInfo = super::operation("ExportDesktopListInfo")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ExportDesktopListInfoError] = &[
        ExportDesktopListInfoError::ExportDesktopUnknowError,
    ];
}

/// Response to [`ExportDesktopListInfoRequest`].
#[non_exhaustive]
pub struct ExportDesktopListInfoResponse {
    /// URL, or the path in it, that the call or the item is about. Example: `text`.
    pub url: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    ExportDesktopListInfoResponse {
        "Url" => url: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ExportDesktopListInfoRequest`] names.
///
/// - [`ExportDesktopUnknowError`](super::DocumentedError::ExportDesktopUnknowError)
pub type ExportDesktopListInfoError = super::DocumentedError;
