// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulList`, from `sas/DescribeVulList.md`.

use alicloud_runtime::codegen::*;

/// Lists the vulnerabilities of one type found on assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulListRequest::new()
///     .type_("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vul_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The ids that are concerned.
    pub ids: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// Items of the kind status to work on or to narrow the list down to.
    pub status_list: Option<String>,
    /// How urgent the repair has to be, several marks being joined by commas.
    pub necessity: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Kinds of attach to work on or to narrow the list down to.
    pub attach_types: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// IDs of the instances in a VPC to work on or to narrow the list down to.
    pub vpc_instance_ids: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// Token for the use next; pass it on without reading anything into it.
    pub use_next_token: Option<bool>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Keeps only flaws whose attacks can, or cannot, be stopped inside the running application.
    pub rasp_defend: Option<i32>,
}

impl DescribeVulListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(mut self, value: impl Into<String>) -> Self {
        self.status_list = Some(value.into());
        self
    }
    /// Sets `Necessity`.
    pub fn necessity(mut self, value: impl Into<String>) -> Self {
        self.necessity = Some(value.into());
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
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
    /// Sets `AttachTypes`.
    pub fn attach_types(mut self, value: impl Into<String>) -> Self {
        self.attach_types = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `VpcInstanceIds`.
    pub fn vpc_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.vpc_instance_ids = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `UseNextToken`.
    #[inline]
    pub fn use_next_token(mut self, value: bool) -> Self {
        self.use_next_token = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `RaspDefend`.
    #[inline]
    pub fn rasp_defend(mut self, value: i32) -> Self {
        self.rasp_defend = Some(value);
        self
    }
}

request! {
    DescribeVulListRequest {
        "Lang" => lang: query,
        "Ids" => ids: query,
        "Remark" => remark: query,
        "GroupId" => group_id: query,
        "Type" => type_: query,
        "Uuids" => uuids: query,
        "Name" => name: query,
        "AliasName" => alias_name: query,
        "StatusList" => status_list: query,
        "Necessity" => necessity: query,
        "Dealed" => dealed: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "AttachTypes" => attach_types: query,
        "TargetType" => target_type: query,
        "ClusterId" => cluster_id: query,
        "VpcInstanceIds" => vpc_instance_ids: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "UseNextToken" => use_next_token: query,
        "NextToken" => next_token: query,
        "RaspDefend" => rasp_defend: query,
    }
}

impl Operation for DescribeVulListRequest {
    type Response = DescribeVulListResponse;
    type Error = DescribeVulListError;
    const INFO: OperationInfo = super::operation("DescribeVulList")
        .required(&["Type"])
        .read_only();
    const ERRORS: &'static [DescribeVulListError] = &[
        DescribeVulListError::NoPermission,
        DescribeVulListError::InnerError,
        DescribeVulListError::IllegalParam,
        DescribeVulListError::DataNotExists,
        DescribeVulListError::RdCheckNoPermission,
        DescribeVulListError::RdCheckInnerError,
        DescribeVulListError::ServerError,
    ];
}

impl Paginated for DescribeVulListRequest {
    type Item = VulRecord;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vul_records)
    }
}

/// Response to [`DescribeVulListRequest`].
#[non_exhaustive]
pub struct DescribeVulListResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F26AB2A-1075-488F-8472-40E5DB486ACC`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The vul records that were found or are concerned, one entry each.
    pub vul_records: Vec<VulRecord>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `E17B501887A2D3AA5E8360A6EFA3B***`.
    pub next_token: Option<String>,
}

response! {
    DescribeVulListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "VulRecords" => vul_records: list(""),
        "NextToken" => next_token: value,
    }
}

/// The vul records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VulRecord {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Whether attacks on the flaw can be stopped inside the running application. Example: `1`.
    pub rasp_defend: Option<i32>,
    /// State that the rasp is in. Example: `1`.
    pub rasp_status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `cve`.
    pub type_: Option<String>,
    /// Moment of this, as a number: modify. Example: `1620404763000`.
    pub modify_ts: Option<i64>,
    /// Address that can be reached from the Internet. Example: `1.2.XX.XX`.
    pub internet_ip: Option<String>,
    /// ID of the primary that the item belongs to or stands for. Example: `101162078`.
    pub primary_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `oval`.
    pub tag: Option<String>,
    /// ID of the k8s cluster that the item belongs to or stands for.
    /// Example: `c863dc93bed3843de9934d4346dc4****`.
    pub k8s_cluster_id: Option<String>,
    /// ID of the k8s node that the item belongs to or stands for. Example: `i-bp1ifm6suw9mnbsr****`.
    pub k8s_node_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `testInstance`.
    pub instance_name: Option<String>,
    /// Whether the client is connected at the moment. Example: `true`.
    pub online: Option<bool>,
    /// Which version of the operating system is meant. Example: `linux`.
    pub os_version: Option<String>,
    /// Name that people know the item by. Example: `oval:com.redhat.rhsa:def:20170574`.
    pub name: Option<String>,
    /// Code that tells how it ended. Example: `0`.
    pub result_code: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp18t***`.
    pub instance_id: Option<String>,
    /// CVE numbers of the flaw, joined by commas. Example: `CVE-2017-7518,CVE-2017-12188`.
    pub related: Option<String>,
    /// IP address that belongs to the intranet. Example: `1.2.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Moment of this, as a number: last. Example: `1620404763000`.
    pub last_ts: Option<i64>,
    /// Moment of this, as a number: first. Example: `1554189334000`.
    pub first_ts: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How urgent the repair is, as grade and score. Example: `asap`.
    pub necessity: Option<String>,
    /// Moment of this, as a number: repair. Example: `1541207563000`.
    pub repair_ts: Option<i64>,
    /// Identifier that is unique for the item. Example: `04c56617-23fc-43a5-ab9b-****`.
    pub uuid: Option<String>,
    /// Name that the k8s pod goes by. Example: `deployment-riskai-7b67d68975-m****`.
    pub k8s_pod_name: Option<String>,
    /// ID of the group that the call or the item is about. Example: `281801`.
    pub group_id: Option<i32>,
    /// Text for people about the result. Example: `timeout`.
    pub result_message: Option<String>,
    /// Namespace that the k8s lies in. Example: `default`.
    pub k8s_namespace: Option<String>,
    /// Name that the alias goes by. Example: `RHSA-2019:0230-Important: polkit security update`.
    pub alias_name: Option<String>,
    /// Name that the k8s node goes by. Example: `deployment-riskai-7b67d68975-m****`.
    pub k8s_node_name: Option<String>,
    /// Further details of the flaw, such as the packages at fault and the system.
    pub extend_content_json: Option<ExtendContentJson>,
    /// Whether the asset has a license of Security Center. Example: `true`.
    pub bind: Option<bool>,
    /// Name that the operating system goes by. Example: `text`.
    pub os_name: Option<String>,
    /// Which version of the auth is meant. Example: `3`.
    pub auth_version: Option<String>,
}

response! {
    VulRecord {
        "Status" => status: value,
        "RaspDefend" => rasp_defend: value,
        "RaspStatus" => rasp_status: value,
        "Type" => type_: value,
        "ModifyTs" => modify_ts: value,
        "InternetIp" => internet_ip: value,
        "PrimaryId" => primary_id: value,
        "Tag" => tag: value,
        "K8sClusterId" => k8s_cluster_id: value,
        "K8sNodeId" => k8s_node_id: value,
        "InstanceName" => instance_name: value,
        "Online" => online: value,
        "OsVersion" => os_version: value,
        "Name" => name: value,
        "ResultCode" => result_code: value,
        "InstanceId" => instance_id: value,
        "Related" => related: value,
        "IntranetIp" => intranet_ip: value,
        "LastTs" => last_ts: value,
        "FirstTs" => first_ts: value,
        "RegionId" => region_id: value,
        "Necessity" => necessity: value,
        "RepairTs" => repair_ts: value,
        "Uuid" => uuid: value,
        "K8sPodName" => k8s_pod_name: value,
        "GroupId" => group_id: value,
        "ResultMessage" => result_message: value,
        "K8sNamespace" => k8s_namespace: value,
        "AliasName" => alias_name: value,
        "K8sNodeName" => k8s_node_name: value,
        "ExtendContentJson" => extend_content_json: value,
        "Bind" => bind: value,
        "OsName" => os_name: value,
        "AuthVersion" => auth_version: value,
    }
}

/// Further details of the flaw, such as the packages at fault and the system.
#[non_exhaustive]
pub struct ExtendContentJson {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<String>,
    /// What the test for the newly known flaw got back. Example: `text`.
    pub emg_proof: Option<String>,
    /// IP address of the host or service concerned. Example: `1.2.XX.XX`.
    pub ip: Option<String>,
    /// ID of the primary that the item belongs to or stands for. Example: `111`.
    pub primary_id: Option<i64>,
    /// Operating system that the item runs. Example: `centos`.
    pub os: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `oval`.
    pub tag: Option<String>,
    /// Moment of this, as a number: last. Example: `1620404763000`.
    pub last_ts: Option<i64>,
    /// Free text that describes the item to people. Example: `kernel version:5.10.84-10.2.al8.x86_64`.
    pub description: Option<String>,
    /// Version of the operating system inside the image or server. Example: `7`.
    pub os_release: Option<String>,
    /// Name that the alias goes by. Example: `RHSA-2019:0230-Important: polkit security update`.
    pub alias_name: Option<String>,
    /// What it is aimed at. Example: `http://39.99.XX.XX:30005/toLogin`.
    pub target: Option<String>,
    /// Path under which the absolute is found. Example: `/roo/www/web`.
    pub absolute_path: Option<String>,
    /// Items of the kind rpm entity that were found or are concerned.
    pub rpm_entity_list: Vec<RpmEntityList>,
    /// Items of the kind cve that were found or are concerned. Example: `CVE-2016-8610`.
    pub cve_list: Vec<String>,
    /// How urgent the repair is, as grade and score.
    pub necessity: Option<Necessity>,
}

response! {
    ExtendContentJson {
        "Status" => status: value,
        "EmgProof" => emg_proof: value,
        "Ip" => ip: value,
        "PrimaryId" => primary_id: value,
        "Os" => os: value,
        "Tag" => tag: value,
        "LastTs" => last_ts: value,
        "Description" => description: value,
        "OsRelease" => os_release: value,
        "AliasName" => alias_name: value,
        "Target" => target: value,
        "AbsolutePath" => absolute_path: value,
        "RpmEntityList" => rpm_entity_list: list(""),
        "cveList" => cve_list: list(""),
        "Necessity" => necessity: value,
    }
}

/// Items of the kind rpm entity that were found or are concerned.
#[non_exhaustive]
pub struct RpmEntityList {
    /// Which version of the full is meant. Example: `3.10.0-693.2.2.el7`.
    pub full_version: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `3.10.0`.
    pub version: Option<String>,
    /// Details about the match. Example: `text`.
    pub match_detail: Option<String>,
    /// Name that the image goes by. Example: `registry_387ytb_xxx`.
    pub image_name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/usr/lib64/python2.7/site-packages`.
    pub path: Option<String>,
    /// Name that the container goes by. Example: `k8s_67895c4_xxx`.
    pub container_name: Option<String>,
    /// Name that people know the item by. Example: `python-perf`.
    pub name: Option<String>,
    /// Command that updates the package and so closes the flaw. Example: `*** update python-perf`.
    pub update_cmd: Option<String>,
    /// Items of the kind match that were found or are concerned.
    /// Example: `fastjson(jar) extendField.safemode equals false`.
    pub match_list: Vec<String>,
    /// Identifier of the process, product or application concerned. Example: `8664`.
    pub pid: Option<String>,
    /// More about the package with the flaw. Example: `text`.
    pub extend_field: Option<String>,
}

response! {
    RpmEntityList {
        "FullVersion" => full_version: value,
        "Version" => version: value,
        "MatchDetail" => match_detail: value,
        "ImageName" => image_name: value,
        "Path" => path: value,
        "ContainerName" => container_name: value,
        "Name" => name: value,
        "UpdateCmd" => update_cmd: value,
        "MatchList" => match_list: list(""),
        "Pid" => pid: value,
        "ExtendField" => extend_field: value,
    }
}

/// How urgent the repair is, as grade and score.
#[non_exhaustive]
pub struct Necessity {
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub status: Option<String>,
    /// Weight of the flaw's age in the score. Example: `1.0`.
    pub time_factor: Option<String>,
    /// Weight of the surroundings in the score; the service spells the field this way. Example: `1.0`.
    pub enviroment_factor: Option<String>,
    /// Whether the score of urgency has been worked out. Example: `1`.
    pub is_calc: Option<String>,
    /// Score of the flaw's urgency, from which the advice follows. Example: `7.8`.
    pub total_score: Option<String>,
    /// Weight of the CVSS score in the whole. Example: `7.8`.
    pub cvss_factor: Option<String>,
    /// Weight of the asset's importance in the score. Example: `1`.
    pub assets_factor: Option<String>,
}

response! {
    Necessity {
        "Status" => status: value,
        "Time_factor" => time_factor: value,
        "Enviroment_factor" => enviroment_factor: value,
        "Is_calc" => is_calc: value,
        "Total_score" => total_score: value,
        "Cvss_factor" => cvss_factor: value,
        "Assets_factor" => assets_factor: value,
    }
}

/// Errors that the documentation of [`DescribeVulListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`InnerError`](super::DocumentedError::InnerError)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`DataNotExists`](super::DocumentedError::DataNotExists)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulListError = super::DocumentedError;
