// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImagePipelineExecutions`, from `ecs/DescribeImagePipelineExecutions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfaceTag, Tag};

/// Lists runs of an image pipeline with how far each has come.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeImagePipelineExecutionsRequest::new()
///     .region_id("cn-hangzhou")
///     .execution_id("exec-5fb8facb8ed7427c****")
///     .status("BUILDING");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_pipeline_executions(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_image_pipeline_executions(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an image pipeline, the recipe that images are built by.
    /// Example: `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Option<String>,
    /// ID of the image build task, as
    /// [`StartImagePipelineExecution`](super::Client::start_image_pipeline_execution) returned it.
    /// Example: `exec-5fb8facb8ed7427c****`.
    pub execution_id: Option<String>,
    /// Keeps only build tasks in these states, separated by commas. Example: `BUILDING`.
    pub status: Option<Open<ImagePipelineExecutionStatus>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Default: `50`. Example: `50`.
    pub max_results: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeImagePipelineExecutionsRequest {
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
    /// Sets `ImagePipelineId`.
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.image_pipeline_id = Some(value.into());
        self
    }
    /// Sets `ExecutionId`.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl Into<Open<ImagePipelineExecutionStatus>>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeImagePipelineExecutionsRequest {
        "RegionId" => region_id: query,
        "ImagePipelineId" => image_pipeline_id: query,
        "ExecutionId" => execution_id: query,
        "Status" => status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeImagePipelineExecutionsRequest {
    type Response = DescribeImagePipelineExecutionsResponse;
    type Error = DescribeImagePipelineExecutionsError;
    const INFO: OperationInfo = super::operation("DescribeImagePipelineExecutions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImagePipelineExecutionsError] = &[
        DescribeImagePipelineExecutionsError::InvalidParameterStatus,
        DescribeImagePipelineExecutionsError::MissingParameterImagePipelineId,
        DescribeImagePipelineExecutionsError::InvalidNextToken,
        DescribeImagePipelineExecutionsError::InvalidImagePipelineNotFound,
    ];
}

impl Paginated for DescribeImagePipelineExecutionsRequest {
    type Item = ImagePipelineExecutionSet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.image_pipeline_execution)
    }
}

impl Stateful for DescribeImagePipelineExecutionsRequest {
    type State = ImagePipelineExecutionStatus;
    const FAILURES: &'static [ImagePipelineExecutionStatus] = &[
        ImagePipelineExecutionStatus::Failed,
        ImagePipelineExecutionStatus::Cancelled,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.execution_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .image_pipeline_execution
                .iter()
                .map(|v| (
                    v.execution_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

impl StatefulTask for DescribeImagePipelineExecutionsRequest {
    const DONE: &'static [ImagePipelineExecutionStatus] = &[
        ImagePipelineExecutionStatus::Success,
    ];
}

/// Response to [`DescribeImagePipelineExecutionsRequest`].
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsResponse {
    /// Image build tasks that match the query.
    pub image_pipeline_execution: Vec<ImagePipelineExecutionSet>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeImagePipelineExecutionsResponse {
        "ImagePipelineExecution" => image_pipeline_execution: list("ImagePipelineExecutionSet"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Image build tasks that match the query.
#[non_exhaustive]
pub struct ImagePipelineExecutionSet {
    /// When the resource was created. Example: `2020-11-24T06:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the image build task, as
    /// [`StartImagePipelineExecution`](super::Client::start_image_pipeline_execution) returned it.
    /// Example: `exec-5fb8facb8ed7427c****`.
    pub execution_id: Option<String>,
    /// ID of the image that the task has built. Example: `m-bp67acfmxazb4p****`.
    pub image_id: Option<String>,
    /// ID of an image pipeline, the recipe that images are built by.
    /// Example: `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Option<String>,
    /// What the build task reports, such as its latest step or its error. Example: `text`.
    pub message: Option<String>,
    /// When the item was last changed. Example: `2020-11-25T06:00:00Z`.
    pub modified_time: Option<Timestamp>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// How far the image build task has come. Example: `BUILDING`.
    pub status: Option<Open<ImagePipelineExecutionStatus>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
}

response! {
    ImagePipelineExecutionSet {
        "CreationTime" => creation_time: value,
        "ExecutionId" => execution_id: value,
        "ImageId" => image_id: value,
        "ImagePipelineId" => image_pipeline_id: value,
        "Message" => message: value,
        "ModifiedTime" => modified_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
    }
}

values! {
    /// Keeps only build tasks in these states, separated by commas.
    pub enum ImagePipelineExecutionStatus {
        /// The image is being built.
        Building = "BUILDING",
        /// The image is being copied to the other regions.
        Distributing = "DISTRIBUTING",
        /// Temporary resources are being cleared away.
        Releasing = "RELEASING",
        /// The image is ready.
        Success = "SUCCESS",
        /// No image came about.
        Failed = "FAILED",
        /// The build is being stopped.
        Cancelling = "CANCELLING",
        /// The build was stopped.
        Cancelled = "CANCELLED",
    }
}

/// Errors that the documentation of [`DescribeImagePipelineExecutionsRequest`] names.
///
/// - [`InvalidParameterStatus`](super::DocumentedError::InvalidParameterStatus)
/// - [`MissingParameterImagePipelineId`](super::DocumentedError::MissingParameterImagePipelineId)
/// - [`InvalidNextToken`](super::DocumentedError::InvalidNextToken)
/// - [`InvalidImagePipelineNotFound`](super::DocumentedError::InvalidImagePipelineNotFound)
pub type DescribeImagePipelineExecutionsError = super::DocumentedError;
