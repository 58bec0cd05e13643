// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUuidsByVulNames`, from `sas/DescribeUuidsByVulNames.md`.

use alicloud_runtime::codegen::*;

/// Lists the servers on which the named vulnerabilities can be fixed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUuidsByVulNamesRequest::new()
///     .type_("...")
///     .vul_names(["..."]);
/// let reply = client.describe_uuids_by_vul_names(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUuidsByVulNamesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Items of the kind status to work on or to narrow the list down to.
    pub status_list: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// IDs of the instances in a VPC to work on or to narrow the list down to.
    pub vpc_instance_ids: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Tags that the search carries.
    pub search_tags: Option<String>,
    /// Name that the field goes by.
    pub field_name: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// How urgent the repair has to be, several marks being joined by commas.
    pub necessity: Option<String>,
    /// **Required.** Names of the vuls to work on or to narrow the list down to. Items: at most 10000.
    pub vul_names: Vec<String>,
}

impl DescribeUuidsByVulNamesRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(mut self, value: impl Into<String>) -> Self {
        self.status_list = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `VpcInstanceIds`.
    pub fn vpc_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.vpc_instance_ids = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `SearchTags`.
    pub fn search_tags(mut self, value: impl Into<String>) -> Self {
        self.search_tags = Some(value.into());
        self
    }
    /// Sets `FieldName`.
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Necessity`.
    pub fn necessity(mut self, value: impl Into<String>) -> Self {
        self.necessity = Some(value.into());
        self
    }
    /// Sets `VulNames`, which is required.
    pub fn vul_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vul_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeUuidsByVulNamesRequest {
        "Lang" => lang: query,
        "Type" => type_: query,
        "StatusList" => status_list: query,
        "Tag" => tag: query,
        "Level" => level: query,
        "Dealed" => dealed: query,
        "GroupId" => group_id: query,
        "VpcInstanceIds" => vpc_instance_ids: query,
        "Remark" => remark: query,
        "SearchTags" => search_tags: query,
        "FieldName" => field_name: query,
        "FieldValue" => field_value: query,
        "TargetType" => target_type: query,
        "Necessity" => necessity: query,
        "VulNames" => vul_names: query,
    }
}

impl Operation for DescribeUuidsByVulNamesRequest {
    type Response = DescribeUuidsByVulNamesResponse;
    type Error = DescribeUuidsByVulNamesError;
    const INFO: OperationInfo = super::operation("DescribeUuidsByVulNames")
        .required(&["Type", "VulNames"])
        .read_only();
    const ERRORS: &'static [DescribeUuidsByVulNamesError] = &[
        DescribeUuidsByVulNamesError::NoPermission,
        DescribeUuidsByVulNamesError::ServerError,
    ];
}

/// Response to [`DescribeUuidsByVulNamesRequest`].
#[non_exhaustive]
pub struct DescribeUuidsByVulNamesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `97286A-4A6B-4A4-95FA-EC7E3E2451`.
    pub request_id: Option<String>,
    /// The machine info statistics that were found or are concerned, one entry each.
    pub machine_info_statistics: Vec<MachineInfoStatistic>,
    /// How many there are of this: vul. Example: `2`.
    pub vul_count: Option<i32>,
}

response! {
    DescribeUuidsByVulNamesResponse {
        "RequestId" => request_id: value,
        "MachineInfoStatistics" => machine_info_statistics: list(""),
        "VulCount" => vul_count: value,
    }
}

/// The machine info statistics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MachineInfoStatistic {
    /// Identifier that is unique for the item. Example: `18375c64-eaa2-4702-92b0-4ee7******`.
    pub uuid: Option<String>,
    /// IP address that belongs to the machine. Example: `192.168.XX.XX`.
    pub machine_ip: Option<String>,
    /// Operating system that the item runs. Example: `windows`.
    pub os: Option<String>,
    /// Name that the machine goes by. Example: `TestMachine`.
    pub machine_name: Option<String>,
    /// ID of the machine instance that the item belongs to or stands for.
    /// Example: `i-wz9gd1os5talju****`.
    pub machine_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address that can be reached from the Internet. Example: `47.98.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.18.XX.XX`.
    pub intranet_ip: Option<String>,
}

response! {
    MachineInfoStatistic {
        "Uuid" => uuid: value,
        "MachineIp" => machine_ip: value,
        "Os" => os: value,
        "MachineName" => machine_name: value,
        "MachineInstanceId" => machine_instance_id: value,
        "RegionId" => region_id: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
    }
}

/// Errors that the documentation of [`DescribeUuidsByVulNamesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeUuidsByVulNamesError = super::DocumentedError;
