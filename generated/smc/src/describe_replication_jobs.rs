// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReplicationJobs`, from `smc/DescribeReplicationJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Part, Tag};

/// Lists migration jobs in detail, by source, status, type or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::DescribeReplicationJobsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_replication_jobs(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_replication_jobs(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReplicationJobsRequest {
    /// Migration source, as registered by its client.
    /// Items: at most 100. Example: `s-bp1e2fsl57knvuug****`.
    pub source_id: Vec<String>,
    /// ID of the job, for asking later how it stands.
    /// Items: at most 100. Example: `j-bp19vlwm0tyigbmj****`.
    pub job_id: Vec<String>,
    /// Name that people know the item by. Example: `testMigrationTaskName`.
    pub name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `Ready`.
    pub status: Option<Open<ReplicationJobStatus>>,
    /// State of the business, to narrow the list down to or to be put into. Example: `Preparing`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// What the job migrates: `0` a server, `1` an operating system, `2` a server to another zone, `3`
    /// a VMware machine without a client.
    pub job_type: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it. Items: at most 21.
    pub instance_id: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeReplicationJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceId`.
    pub fn source_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.job_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<ReplicationJobStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `BusinessStatus`.
    pub fn business_status(mut self, value: impl Into<Open<BusinessStatus>>) -> Self {
        self.business_status = Some(value.into());
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
    /// Sets `JobType`.
    #[inline]
    pub fn job_type(mut self, value: i32) -> Self {
        self.job_type = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeReplicationJobsRequest {
        "SourceId" => source_id: query,
        "JobId" => job_id: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
        "Status" => status: query,
        "BusinessStatus" => business_status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "JobType" => job_type: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeReplicationJobsRequest {
    type Response = DescribeReplicationJobsResponse;
    type Error = DescribeReplicationJobsError;
    const INFO: OperationInfo = super::operation("DescribeReplicationJobs")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeReplicationJobsError] = &[
        DescribeReplicationJobsError::InternalError,
        DescribeReplicationJobsError::ForbiddenUnauthorized,
    ];
}

impl Paginated for DescribeReplicationJobsRequest {
    type Item = ReplicationJob;
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
        Some(&mut response.replication_jobs)
    }
}

impl Stateful for DescribeReplicationJobsRequest {
    type State = ReplicationJobStatus;
    const FAILURES: &'static [ReplicationJobStatus] = &[
        ReplicationJobStatus::Stopped,
        ReplicationJobStatus::InError,
        ReplicationJobStatus::Expired,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.job_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .replication_jobs
                .iter()
                .map(|v| (v.job_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for DescribeReplicationJobsRequest {
    const DONE: &'static [ReplicationJobStatus] = &[ReplicationJobStatus::Finished];
}

/// Response to [`DescribeReplicationJobsRequest`].
#[non_exhaustive]
pub struct DescribeReplicationJobsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The replication jobs that were found or are concerned, one entry each.
    pub replication_jobs: Vec<ReplicationJob>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E1187E8-843A-4850-B97E-2F17F00D48F7`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
}

response! {
    DescribeReplicationJobsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "ReplicationJobs" => replication_jobs: list("ReplicationJob"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The replication jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ReplicationJob {
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `Preparing`.
    pub business_status: Option<String>,
    /// Namespace that the container lies in. Example: `testNamespace`.
    pub container_namespace: Option<String>,
    /// Repository that the container image is stored in. Example: `testRepository`.
    pub container_repository: Option<String>,
    /// Tag that the container carries. Example: `CentOS:v1`.
    pub container_tag: Option<String>,
    /// When the item was created. Example: `2014-07-24T13:00:52Z`.
    pub creation_time: Option<Timestamp>,
    /// The data disks that were found or are concerned, one entry each.
    pub data_disks: Vec<DataDisk>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-06-04T16:00:52Z`.
    pub end_time: Option<Timestamp>,
    /// Code of the reason why the call or the item failed. Example: `InternalError`.
    pub error_code: Option<String>,
    /// How many hours lie between two runs. Range: 1 to 168. Unit: `hours`. Example: `15`.
    pub frequency: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-o6w3gy99qf89rkga****`.
    pub image_id: Option<String>,
    /// Display text for the image that the migration makes. Example: `testAliCloudImageName`.
    pub image_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1ff25rzvnul6kr****`.
    pub instance_id: Option<String>,
    /// RAM role that gives access to the container registry. Example: `SMCAdmin`.
    pub instance_ram_role: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.sn1ne.large`.
    pub instance_type: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `j-bp19vlwm0tyigbmj****`.
    pub job_id: Option<String>,
    /// ID of the launch template whose settings are used. Example: `lt-launchtemplateid`.
    pub launch_template_id: Option<String>,
    /// Which state of the launch template is used; left out, the default one. Example: `1`.
    pub launch_template_version: Option<String>,
    /// `BYOL` when the operating system license is brought along; empty for none. Example: `BYOL`.
    pub license_type: Option<String>,
    /// Largest value, allowed or found, of this: number of image to keep.
    /// Range: 1 to 10. Example: `8`.
    pub max_number_of_image_to_keep: Option<i32>,
    /// Name that people know the item by. Example: `testMigrationTaskName`.
    pub name: Option<String>,
    /// Way in which the net works. Example: `0`.
    pub net_mode: Option<i32>,
    /// How far the work has come. Example: `55.45`.
    pub progress: Option<f64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The replication job runs that were found or are concerned, one entry each.
    pub replication_job_runs: Vec<ReplicationJobRun>,
    /// Parameters of the replication, with their values. Example: `BandWidthLimit:0`.
    pub replication_parameters: Option<String>,
    /// Whether the job runs once or again and again. Example: `true`.
    pub run_once: Option<bool>,
    /// When the scheduled began or is to begin. Example: `2019-06-04T13:35:00Z`.
    pub scheduled_start_time: Option<Timestamp>,
    /// ID of the source that the item belongs to or stands for. Example: `s-bp1e2fsl57knvuug****`.
    pub source_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-06-04T14:40:52Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<Open<ReplicationJobStatus>>,
    /// What is known about the status. Example: `statusinfo`.
    pub status_info: Option<String>,
    /// The system disk parts that were found or are concerned, one entry each.
    pub system_disk_parts: Vec<Part>,
    /// How large the system disk is or is to be. Example: `40`.
    pub system_disk_size: Option<i32>,
    /// What comes out of the migration. Example: `image`.
    pub target_type: Option<String>,
    /// ID of the transition instance that the item belongs to or stands for.
    /// Example: `i-bp1ff25rzvnul6kr****`.
    pub transition_instance_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1ddbrxdlrcbim46****`.
    pub vswitch_id: Option<String>,
    /// Time that is set or recorded for this: valid. Example: `2019-06-08T14:40:52Z`.
    pub valid_time: Option<Timestamp>,
    /// ID of the virtual private cloud. Example: `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// What the job does. Example: `0`.
    pub job_type: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmw3ty5y7****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    ReplicationJob {
        "BusinessStatus" => business_status: value,
        "ContainerNamespace" => container_namespace: value,
        "ContainerRepository" => container_repository: value,
        "ContainerTag" => container_tag: value,
        "CreationTime" => creation_time: value,
        "DataDisks" => data_disks: list("DataDisk"),
        "Description" => description: value,
        "EndTime" => end_time: value,
        "ErrorCode" => error_code: value,
        "Frequency" => frequency: value,
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
        "InstanceId" => instance_id: value,
        "InstanceRamRole" => instance_ram_role: value,
        "InstanceType" => instance_type: value,
        "JobId" => job_id: value,
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchTemplateVersion" => launch_template_version: value,
        "LicenseType" => license_type: value,
        "MaxNumberOfImageToKeep" => max_number_of_image_to_keep: value,
        "Name" => name: value,
        "NetMode" => net_mode: value,
        "Progress" => progress: value,
        "RegionId" => region_id: value,
        "ReplicationJobRuns" => replication_job_runs: list("ReplicationJobRun"),
        "ReplicationParameters" => replication_parameters: value,
        "RunOnce" => run_once: value,
        "ScheduledStartTime" => scheduled_start_time: value,
        "SourceId" => source_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "StatusInfo" => status_info: value,
        "SystemDiskParts" => system_disk_parts: list("SystemDiskPart"),
        "SystemDiskSize" => system_disk_size: value,
        "TargetType" => target_type: value,
        "TransitionInstanceId" => transition_instance_id: value,
        "VSwitchId" => vswitch_id: value,
        "ValidTime" => valid_time: value,
        "VpcId" => vpc_id: value,
        "JobType" => job_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// The data disks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataDisk {
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// The parts that were found or are concerned, one entry each.
    pub parts: Vec<Part>,
    /// How large it is, or how many a page holds. Unit: `GiB`. Example: `40`.
    pub size: Option<i32>,
}

response! {
    DataDisk {
        "Index" => index: value,
        "Parts" => parts: list("Part"),
        "Size" => size: value,
    }
}

/// The replication job runs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ReplicationJobRun {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-10-04T13:35:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-o6w3gy99qf89rkga****`.
    pub image_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-10-01T13:35:00Z`.
    pub start_time: Option<Timestamp>,
    /// Kind of the item, out of those that the service tells apart. Example: `Schedule`.
    pub type_: Option<Open<ReplicationJobRunType>>,
}

response! {
    ReplicationJobRun {
        "EndTime" => end_time: value,
        "ImageId" => image_id: value,
        "StartTime" => start_time: value,
        "Type" => type_: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum ReplicationJobStatus {
        /// Waiting to be started.
        Ready = "Ready",
        /// At work.
        Running = "Running",
        /// Stopped by hand.
        Stopped = "Stopped",
        /// Ended with an error.
        InError = "InError",
        /// Came to its end.
        Finished = "Finished",
        /// Waiting for its next run.
        Waiting = "Waiting",
        /// Past its validity.
        Expired = "Expired",
        /// Just being removed.
        Deleting = "Deleting",
    }
}

values! {
    /// State of the business, to narrow the list down to or to be put into.
    pub enum BusinessStatus {
        /// The intermediate instance is being set up.
        Preparing = "Preparing",
        /// Data is being copied.
        Syncing = "Syncing",
        /// The image is being made.
        Processing = "Processing",
        /// Leftovers are being removed.
        Cleaning = "Cleaning",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum ReplicationJobRunType {
        /// Started by hand.
        Manual = "Manual",
        /// Started by the schedule.
        Schedule = "Schedule",
    }
}

/// Errors that the documentation of [`DescribeReplicationJobsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
pub type DescribeReplicationJobsError = super::DocumentedError;
