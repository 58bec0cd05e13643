// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSDGDeploymentStatus`, from `ens/DescribeSDGDeploymentStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns on which instances a shared data group (SDG) is deployed, with mount type and state.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::describe_sdg_deployment_status::ResponseDeploymentStatus;
///
/// let request = alicloud_ens::DescribeSDGDeploymentStatusRequest::new()
///     .sdg_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sdg_deployment_status(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_sdg_deployment_status(request)
///     .wait()
///     .until(ResponseDeploymentStatus::Success)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSDGDeploymentStatusRequest {
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which kind of deployment it is or is to be.
    pub deployment_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// IDs of the regions to work on or to narrow the list down to.
    pub region_ids: Vec<String>,
    /// IDs of the disks to work on or to narrow the list down to. Items: at most 10.
    pub disk_ids: Vec<String>,
}

impl DescribeSDGDeploymentStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SDGId`, which is required.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DeploymentType`.
    pub fn deployment_type(mut self, value: impl Into<String>) -> Self {
        self.deployment_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionIds`.
    pub fn region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DiskIds`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeSDGDeploymentStatusRequest {
        "SDGId" => sdg_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DeploymentType" => deployment_type: query,
        "Status" => status: query,
        "InstanceIds" => instance_ids: query_json,
        "RegionIds" => region_ids: query_json,
        "DiskIds" => disk_ids: query_json,
    }
}

impl Operation for DescribeSDGDeploymentStatusRequest {
    type Response = DescribeSDGDeploymentStatusResponse;
    type Error = DescribeSDGDeploymentStatusError;
    const INFO: OperationInfo = super::operation("DescribeSDGDeploymentStatus")
        .required(&["SDGId"])
        .read_only();
    const ERRORS: &'static [DescribeSDGDeploymentStatusError] = &[
        DescribeSDGDeploymentStatusError::NoPermission,
        DescribeSDGDeploymentStatusError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeSDGDeploymentStatusRequest {
    type Item = DeploymentStatus;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.deployment_status)
    }
}

impl Stateful for DescribeSDGDeploymentStatusRequest {
    type State = ResponseDeploymentStatus;
    const FAILURES: &'static [ResponseDeploymentStatus] = &[
        ResponseDeploymentStatus::Failed,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .deployment_status
                .iter()
                .map(|v| (
                    v.instance_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeSDGDeploymentStatusRequest`].
#[non_exhaustive]
pub struct DescribeSDGDeploymentStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `68B85217-03B8-5141-9216-EA4D7C496B9A`.
    pub request_id: Option<String>,
    /// State that the deployment is in.
    pub deployment_status: Vec<DeploymentStatus>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
}

response! {
    DescribeSDGDeploymentStatusResponse {
        "RequestId" => request_id: value,
        "DeploymentStatus" => deployment_status: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// State that the deployment is in.
#[non_exhaustive]
pub struct DeploymentStatus {
    /// ID of the instance, by which other calls name it. Example: `aic-xxxx`.
    pub instance_id: Option<String>,
    /// Which kind of mount it is or is to be. Example: `overlay`.
    pub mount_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<Open<ResponseDeploymentStatus>>,
    /// When the item was last changed. Example: `2023-02-17T02:44:31Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    DeploymentStatus {
        "InstanceId" => instance_id: value,
        "MountType" => mount_type: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "UpdateTime" => update_time: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ResponseDeploymentStatus {
        /// The data is being brought to the instance.
        SdgDeploying = "sdg_deploying",
        /// Ended as intended.
        Success = "success",
        /// Ended without success.
        Failed = "failed",
    }
}

/// Errors that the documentation of [`DescribeSDGDeploymentStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeSDGDeploymentStatusError = super::DocumentedError;
