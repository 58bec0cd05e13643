// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDesktopInfo`, from `ecd/DescribeDesktopInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DesktopStatus};

/// Shows basics of given cloud computers: status, connection status and current and new version.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::describe_desktop_info::DesktopStatus;
///
/// let request = alicloud_ecd::DescribeDesktopInfoRequest::new();
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_desktop_info(request)
///     .wait()
///     .until(DesktopStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDesktopInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// What is known about the need extra.
    pub need_extra_info: Option<bool>,
}

impl DescribeDesktopInfoRequest {
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
    /// Sets `DesktopId`.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NeedExtraInfo`.
    #[inline]
    pub fn need_extra_info(mut self, value: bool) -> Self {
        self.need_extra_info = Some(value);
        self
    }
}

request! {
    DescribeDesktopInfoRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "NeedExtraInfo" => need_extra_info: query,
    }
}

impl Operation for DescribeDesktopInfoRequest {
    type Response = DescribeDesktopInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDesktopInfo")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Stateful for DescribeDesktopInfoRequest {
    type State = DesktopStatus;
    const FAILURES: &'static [DesktopStatus] = &[DesktopStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.desktop_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .desktops
                .iter()
                .map(|v| (
                    v.desktop_id.as_deref(),
                    v.desktop_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDesktopInfoRequest`].
#[non_exhaustive]
pub struct DescribeDesktopInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `062B1439-709A-580E-85DF-CE97A1560565`.
    pub request_id: Option<String>,
    /// The desktops that were found or are concerned, one entry each.
    pub desktops: Vec<Desktop>,
}

response! {
    DescribeDesktopInfoResponse {
        "RequestId" => request_id: value,
        "Desktops" => desktops: list(""),
    }
}

/// The desktops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Desktop {
    /// Which version of the current application is meant. Example: `1.4.0-R-***`.
    pub current_app_version: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2020-11-06T08:31Z`.
    pub start_time: Option<Timestamp>,
    /// State that the connection is in. Example: `Disconnected`.
    pub connection_status: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-gx2x1dhsmucyy****`.
    pub desktop_id: Option<String>,
    /// State that the desktop is in. Example: `Running`.
    pub desktop_status: Option<Open<DesktopStatus>>,
    /// Example: `NoFlag`.
    pub management_flag: Vec<String>,
    /// Which version of the new application is meant. Example: `1.6.0-R-***`.
    pub new_app_version: Option<String>,
    /// Example: `text`.
    pub release_note: Option<String>,
    /// How large the new application is or is to be. Example: `568533470`.
    pub new_app_size: Option<i64>,
    /// ID of the desktop group that the item belongs to or stands for.
    /// Example: `dg-3uiojcc0j4kh7****`.
    pub desktop_group_id: Option<String>,
}

response! {
    Desktop {
        "CurrentAppVersion" => current_app_version: value,
        "StartTime" => start_time: value,
        "ConnectionStatus" => connection_status: value,
        "DesktopId" => desktop_id: value,
        "DesktopStatus" => desktop_status: value,
        "ManagementFlag" => management_flag: list(""),
        "NewAppVersion" => new_app_version: value,
        "ReleaseNote" => release_note: value,
        "NewAppSize" => new_app_size: value,
        "DesktopGroupId" => desktop_group_id: value,
    }
}
