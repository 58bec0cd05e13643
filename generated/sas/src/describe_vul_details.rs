// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulDetails`, from `sas/DescribeVulDetails.md`.

use alicloud_runtime::codegen::*;

/// Shows a vulnerability in detail, found by type and name.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulDetailsRequest::new()
///     .lang("...")
///     .type_("...")
///     .name("...");
/// let reply = client.describe_vul_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulDetailsRequest {
    /// **Required.** Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeVulDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`, which is required.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeVulDetailsRequest {
        "Lang" => lang: query,
        "Type" => type_: query,
        "Name" => name: query,
        "AliasName" => alias_name: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeVulDetailsRequest {
    type Response = DescribeVulDetailsResponse;
    type Error = DescribeVulDetailsError;
    const INFO: OperationInfo = super::operation("DescribeVulDetails")
        .required(&["Lang", "Type", "Name"])
        .read_only();
    const ERRORS: &'static [DescribeVulDetailsError] = &[
        DescribeVulDetailsError::InnerError,
        DescribeVulDetailsError::DataExists,
        DescribeVulDetailsError::RdCheckNoPermission,
        DescribeVulDetailsError::NoPermission,
        DescribeVulDetailsError::RdCheckInnerError,
        DescribeVulDetailsError::ServerError,
    ];
}

/// Response to [`DescribeVulDetailsRequest`].
#[non_exhaustive]
pub struct DescribeVulDetailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EDA40EA3-6265-5900-AD99-C83E4F109CA8`.
    pub request_id: Option<String>,
    /// The cves that were found or are concerned, one entry each.
    pub cves: Vec<Cve>,
}

response! {
    DescribeVulDetailsResponse {
        "RequestId" => request_id: value,
        "Cves" => cves: list(""),
    }
}

/// The cves that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cve {
    /// The essence in a few words. Example: `text`.
    pub summary: Option<String>,
    /// How hard it is to make use of the flaw. Example: `LOW`.
    pub complexity: Option<String>,
    /// Code of the cloud service concerned. Example: `Log4j2`.
    pub product: Option<String>,
    /// When the poc was created. Example: `1554189334000`.
    pub poc_create_time: Option<i64>,
    /// ID of the cve that the item belongs to or stands for. Example: `CVE-2019-9167`.
    pub cve_id: Option<String>,
    /// ID of the cnvd that the item belongs to or stands for. Example: `CNVD-2019-9167`.
    pub cnvd_id: Option<String>,
    /// Where to read more about the flaw. Example: `https://example.com`.
    pub reference: Option<String>,
    /// Score that was worked out for the cvss. Example: `10.0`.
    pub cvss_score: Option<String>,
    /// Company that the flaw was made public by. Example: `Apache`.
    pub vendor: Option<String>,
    /// Time that is set or recorded for this: poc disclosure. Example: `1554189334000`.
    pub poc_disclosure_time: Option<i64>,
    /// Kind of attack that the flaw permits. Example: `remote_code_execution`.
    pub classify: Option<String>,
    /// CVSS vector, which says how the base score came about. Example: `AV:N/AC:L/Au:N/C:C/I:C/A:C`.
    pub cvss_vector: Option<String>,
    /// Level that the vul has on its scale. Example: `serious`.
    pub vul_level: Option<String>,
    /// Time that is set or recorded for this: release. Example: `1554189334000`.
    pub release_time: Option<i64>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// What can be done about it. Example: `text`.
    pub solution: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Sample that shows how the flaw can be used. Example: `text`.
    pub poc: Option<String>,
    /// The classifies that were found or are concerned, one entry each.
    pub classifys: Vec<Classify>,
    /// ID of the other that the item belongs to or stands for. Example: `CVE-2020-8597`.
    pub other_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `47.114.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.19.XX.XX`.
    pub intranet_ip: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `m-bp17m0pc0xprzbwo****`.
    pub target_id: Option<String>,
    /// Name that the target goes by. Example: `frontend`.
    pub target_name: Option<String>,
    /// Web address of the details of the CVE. Example: `https://avd.aliyun.com/detail/CVE-2022-1184`.
    pub cve_link: Option<String>,
}

response! {
    Cve {
        "Summary" => summary: value,
        "Complexity" => complexity: value,
        "Product" => product: value,
        "PocCreateTime" => poc_create_time: value,
        "CveId" => cve_id: value,
        "CnvdId" => cnvd_id: value,
        "Reference" => reference: value,
        "CvssScore" => cvss_score: value,
        "Vendor" => vendor: value,
        "PocDisclosureTime" => poc_disclosure_time: value,
        "Classify" => classify: value,
        "CvssVector" => cvss_vector: value,
        "VulLevel" => vul_level: value,
        "ReleaseTime" => release_time: value,
        "Title" => title: value,
        "Solution" => solution: value,
        "Content" => content: value,
        "Poc" => poc: value,
        "Classifys" => classifys: list(""),
        "OtherId" => other_id: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "CveLink" => cve_link: value,
    }
}

/// The classifies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Classify {
    /// Free text that describes the item to people. Example: `privilege escalation`.
    pub description: Option<String>,
    /// Kind of attack that the flaw permits. Example: `remote_code_execution`.
    pub classify: Option<String>,
    /// Web address under which the demo video is found. Example: `https://example.com`.
    pub demo_video_url: Option<String>,
}

response! {
    Classify {
        "Description" => description: value,
        "Classify" => classify: value,
        "DemoVideoUrl" => demo_video_url: value,
    }
}

/// Errors that the documentation of [`DescribeVulDetailsRequest`] names.
///
/// - [`InnerError`](super::DocumentedError::InnerError)
/// - [`DataExists`](super::DocumentedError::DataExists)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulDetailsError = super::DocumentedError;
