// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIMRobots`, from `arms/DescribeIMRobots.md`.

use alicloud_runtime::codegen::*;

/// Lists the instant messaging robots that send alerts, by name or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeIMRobotsRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_im_robots(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIMRobotsRequest {
    /// Name that the robot goes by. Example: `text`.
    pub robot_name: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// IDs of the robots to work on or to narrow the list down to. Example: `123`.
    pub robot_ids: Option<String>,
}

impl DescribeIMRobotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RobotName`.
    pub fn robot_name(mut self, value: impl Into<String>) -> Self {
        self.robot_name = Some(value.into());
        self
    }
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`, which is required.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `RobotIds`.
    pub fn robot_ids(mut self, value: impl Into<String>) -> Self {
        self.robot_ids = Some(value.into());
        self
    }
}

request! {
    DescribeIMRobotsRequest {
        "RobotName" => robot_name: query,
        "Page" => page: query,
        "Size" => size: query,
        "RobotIds" => robot_ids: query,
    }
}

impl Operation for DescribeIMRobotsRequest {
    type Response = DescribeIMRobotsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIMRobots")
        .required(&["Page", "Size"])
        .read_only();
}

impl Paginated for DescribeIMRobotsRequest {
    type Item = AlertIMRobot;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_bean.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.alert_im_robots)
    }
}

/// Response to [`DescribeIMRobotsRequest`].
#[non_exhaustive]
pub struct DescribeIMRobotsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D6C358A-A58B-4F4B-94CE-F5AAF023****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    DescribeIMRobotsResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// The alert IM robots that were found or are concerned, one entry each.
    pub alert_im_robots: Vec<AlertIMRobot>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "AlertIMRobots" => alert_im_robots: list(""),
    }
}

/// The alert IM robots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AlertIMRobot {
    /// ID of the robot that the item belongs to or stands for. Example: `123`.
    pub robot_id: Option<f64>,
    /// Kind of the item, out of those that the service tells apart. Example: `dingding`.
    pub type_: Option<String>,
    /// Name that the robot goes by. Example: `text`.
    pub robot_name: Option<String>,
    /// Address of the robot.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=e1a049121******`.
    pub robot_addr: Option<String>,
    /// Whether the robot sends a summary every day. Example: `true`.
    pub daily_noc: Option<bool>,
    /// Time that is set or recorded for this: daily noc. Example: `09:30,17:30`.
    pub daily_noc_time: Option<String>,
    /// Key that opens, signs or picks out the ding sign.
    pub ding_sign_key: Option<String>,
    /// When the item was created. Example: `2023-01-16 17:21:48`.
    pub create_time: Option<String>,
    /// Rules that apply to the dispatch, one entry each.
    pub dispatch_rules: Vec<DispatchRule>,
}

response! {
    AlertIMRobot {
        "RobotId" => robot_id: value,
        "Type" => type_: value,
        "RobotName" => robot_name: value,
        "RobotAddr" => robot_addr: value,
        "DailyNoc" => daily_noc: value,
        "DailyNocTime" => daily_noc_time: value,
        "DingSignKey" => ding_sign_key: value,
        "CreateTime" => create_time: value,
        "DispatchRules" => dispatch_rules: list(""),
    }
}

/// Rules that apply to the dispatch, one entry each.
#[non_exhaustive]
pub struct DispatchRule {
    /// Identifier of the item within its collection. Example: `12345`.
    pub id: Option<i64>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
}

response! {
    DispatchRule {
        "id" => id: value,
        "name" => name: value,
    }
}
