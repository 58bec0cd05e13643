// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSendFileResults`, from `ecs/DescribeSendFileResults.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContentType, InvocationStatus, NetworkInterfaceTag, Tag};

/// Lists files sent by Cloud Assistant over the last two weeks and how the sending went on each
/// instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_send_file_results::InvocationStatus;
///
/// let request = alicloud_ecs::DescribeSendFileResultsRequest::new()
///     .region_id("cn-hangzhou")
///     .invoke_id("f-hz0vk9****")
///     .instance_id("i-bp1hsglsw****")
///     .name("test.txt");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_send_file_results(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_send_file_results(request)
///     .wait()
///     .until(InvocationStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSendFileResultsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it. Example: `f-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// Keeps only records of files sent to this instance. Example: `i-hz0jdfwd9f****`.
    pub instance_id: Option<String>,
    /// Keeps only records of files of this name. Example: `test.txt`.
    pub name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How far the execution on the instance has come, or how it ended.
    pub invocation_status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeSendFileResultsRequest {
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
    /// Sets `InvokeId`.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `InvocationStatus`.
    pub fn invocation_status(mut self, value: impl Into<String>) -> Self {
        self.invocation_status = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeSendFileResultsRequest {
        "RegionId" => region_id: query,
        "InvokeId" => invoke_id: query,
        "InstanceId" => instance_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "InvocationStatus" => invocation_status: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeSendFileResultsRequest {
    type Response = DescribeSendFileResultsResponse;
    type Error = DescribeSendFileResultsError;
    const INFO: OperationInfo = super::operation("DescribeSendFileResults")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSendFileResultsError] = &[
        DescribeSendFileResultsError::InternalErrorDispatch,
        DescribeSendFileResultsError::InvalidParamPageNumber,
        DescribeSendFileResultsError::InvalidParamPageSize,
        DescribeSendFileResultsError::RegionIdApiNotSupported,
        DescribeSendFileResultsError::NumberExceedTags,
        DescribeSendFileResultsError::MissingParameterTagKey,
        DescribeSendFileResultsError::DuplicateTagKey,
        DescribeSendFileResultsError::InvalidTagKeyMalformed,
        DescribeSendFileResultsError::InvalidTagValueMalformed,
        DescribeSendFileResultsError::InvalidParameterNextToken,
        DescribeSendFileResultsError::InvalidParameterMaxResults,
        DescribeSendFileResultsError::OperationForbidden,
        DescribeSendFileResultsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeSendFileResultsRequest {
    type Item = Invocation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.invocations)
    }
}

impl Stateful for DescribeSendFileResultsRequest {
    type State = InvocationStatus;
    const FAILURES: &'static [InvocationStatus] = &[
        InvocationStatus::Failed,
        InvocationStatus::PartialFailed,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.invoke_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .invocations
                .iter()
                .map(|v| (
                    v.invoke_id.as_deref(),
                    v.invocation_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeSendFileResultsRequest`].
#[non_exhaustive]
pub struct DescribeSendFileResultsResponse {
    /// Executions that match the query.
    pub invocations: Vec<Invocation>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
}

response! {
    DescribeSendFileResultsResponse {
        "Invocations" => invocations: list("Invocation"),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "NextToken" => next_token: value,
    }
}

/// Executions that match the query.
#[non_exhaustive]
pub struct Invocation {
    /// Content of the file that was sent. Example: `text`.
    pub content: Option<String>,
    /// How the file content is encoded. Example: `PlainText`.
    pub content_type: Option<Open<ContentType>>,
    /// When the execution was requested. Example: `2019-12-20T06:15:54Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect. Example: `text`.
    pub description: Option<String>,
    /// User group that owns the file. Linux only. Example: `root`.
    pub file_group: Option<String>,
    /// Permissions of the file, written as for `chmod`. Linux only. Example: `777`.
    pub file_mode: Option<String>,
    /// User that owns the file. Linux only. Example: `root`.
    pub file_owner: Option<String>,
    /// State of the execution or transfer over all instances, derived from the state on each of them.
    /// Here: `Pending`, `Running`, `Success`, `Failed`, `PartialFailed`. Example: `Success`.
    pub invocation_status: Option<Open<InvocationStatus>>,
    /// ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it. Example: `f-hz0jdfwd9f****`.
    pub invoke_id: Option<String>,
    /// Instances that the execution addresses, with the state on each.
    pub invoke_instances: Vec<InvokeInstance>,
    /// Name of the file that was sent. Example: `test.txt`.
    pub name: Option<String>,
    /// Whether a file of the same name in the target directory is replaced. Example: `false`.
    pub overwrite: Option<String>,
    /// Directory on the instances that the file is written to. Example: `/root`.
    pub target_dir: Option<String>,
    /// How many instances the file was to be sent to. Example: `1`.
    pub vm_count: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
}

response! {
    Invocation {
        "Content" => content: value,
        "ContentType" => content_type: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "FileGroup" => file_group: value,
        "FileMode" => file_mode: value,
        "FileOwner" => file_owner: value,
        "InvocationStatus" => invocation_status: value,
        "InvokeId" => invoke_id: value,
        "InvokeInstances" => invoke_instances: list("InvokeInstance"),
        "Name" => name: value,
        "Overwrite" => overwrite: value,
        "TargetDir" => target_dir: value,
        "VmCount" => vm_count: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Instances that the execution addresses, with the state on each.
#[non_exhaustive]
pub struct InvokeInstance {
    /// When the execution on this instance was set up. Example: `2019-12-20T06:15:54Z`.
    pub creation_time: Option<Timestamp>,
    /// Error code that says why the step failed; empty on success. Example: `InstanceNotExists`.
    pub error_code: Option<Open<InvokeInstanceErrorCode>>,
    /// Why the command or file could not be delivered or carried out; empty when all went well.
    /// Example: `text`.
    pub error_info: Option<String>,
    /// When the work on this instance was over. Example: `2019-12-20T06:15:54Z`.
    pub finish_time: Option<Timestamp>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-uf614fhehhz****`.
    pub instance_id: Option<String>,
    /// How far the work on this instance has come, or how it ended. Example: `Success`.
    pub invocation_status: Option<String>,
    /// When the work on this instance began. Example: `2019-12-20T06:15:54Z`.
    pub start_time: Option<Timestamp>,
    /// When the state was last updated. Example: `2019-12-20T06:15:54Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    InvokeInstance {
        "CreationTime" => creation_time: value,
        "ErrorCode" => error_code: value,
        "ErrorInfo" => error_info: value,
        "FinishTime" => finish_time: value,
        "InstanceId" => instance_id: value,
        "InvocationStatus" => invocation_status: value,
        "StartTime" => start_time: value,
        "UpdateTime" => update_time: value,
    }
}

values! {
    /// Error code that says why the step failed; empty on success.
    pub enum InvokeInstanceErrorCode {
        /// There is no such instance (anymore).
        InstanceNotExists = "InstanceNotExists",
        /// The instance was released during the transfer.
        InstanceReleased = "InstanceReleased",
        /// The instance was not running when the task was set up.
        InstanceNotRunning = "InstanceNotRunning",
        /// The named user does not exist on the instance.
        AccountNotExists = "AccountNotExists",
        /// Cloud Assistant is not running on the instance.
        ClientNotRunning = "ClientNotRunning",
        /// Cloud Assistant gives no answer.
        ClientNotResponse = "ClientNotResponse",
        /// Cloud Assistant is just being upgraded.
        ClientIsUpgrading = "ClientIsUpgrading",
        /// Cloud Assistant is too old and must be upgraded first.
        ClientNeedUpgrade = "ClientNeedUpgrade",
        /// The transfer took too long.
        DeliveryTimeout = "DeliveryTimeout",
        /// The file could not be written.
        FileCreateFail = "FileCreateFail",
        /// The directory already contains a file of this name.
        FileAlreadyExists = "FileAlreadyExists",
        /// The content cannot be used.
        FileContentInvalid = "FileContentInvalid",
        /// The name is not allowed.
        FileNameInvalid = "FileNameInvalid",
        /// The target directory is not usable.
        FilePathInvalid = "FilePathInvalid",
        /// The permissions given for the file are not valid.
        FileAuthorityInvalid = "FileAuthorityInvalid",
    }
}

/// Errors that the documentation of [`DescribeSendFileResultsRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidParamPageNumber`](super::DocumentedError::InvalidParamPageNumber), here with HTTP status 403
/// - [`InvalidParamPageSize`](super::DocumentedError::InvalidParamPageSize), here with HTTP status 403
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeSendFileResultsError = super::DocumentedError;
