// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExposedInstanceDetail`, from `sas/DescribeExposedInstanceDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows how one server is exposed to the Internet.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeExposedInstanceDetailRequest::new()
///     .uuid("...");
/// let reply = client.describe_exposed_instance_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExposedInstanceDetailRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeExposedInstanceDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeExposedInstanceDetailRequest {
        "Uuid" => uuid: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeExposedInstanceDetailRequest {
    type Response = DescribeExposedInstanceDetailResponse;
    type Error = DescribeExposedInstanceDetailError;
    const INFO: OperationInfo = super::operation("DescribeExposedInstanceDetail")
        .required(&["Uuid"])
        .read_only();
    const ERRORS: &'static [DescribeExposedInstanceDetailError] = &[
        DescribeExposedInstanceDetailError::RdCheckNoPermission,
        DescribeExposedInstanceDetailError::NoPermission,
        DescribeExposedInstanceDetailError::RdCheckInnerError,
        DescribeExposedInstanceDetailError::ServerError,
    ];
}

/// Response to [`DescribeExposedInstanceDetailRequest`].
#[non_exhaustive]
pub struct DescribeExposedInstanceDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C590482B-54A7-4273-8115-9DBE2DE46B26`.
    pub request_id: Option<String>,
    /// The exposed chains that were found or are concerned, one entry each.
    pub exposed_chains: Vec<ExposedChain>,
}

response! {
    DescribeExposedInstanceDetailResponse {
        "RequestId" => request_id: value,
        "ExposedChains" => exposed_chains: list(""),
    }
}

/// The exposed chains that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ExposedChain {
    /// IP address that belongs to the exposure. Example: `47.99.XX.XX`.
    pub exposure_ip: Option<String>,
    /// Number that picks out the group. Example: `sg-bp1iw5enua6gf5i2xr7z`.
    pub group_no: Option<String>,
    /// Address that can be reached from the Internet. Example: `47.99.XX.XX`.
    pub internet_ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp116qem8npvchqc****`.
    pub instance_id: Option<String>,
    /// Which kind of exposure it is or is to be. Example: `INTERNET_IP`.
    pub exposure_type: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
    /// ID of the exposure type that the item belongs to or stands for.
    /// Example: `eip-bp1bkgowzam49rld3****`.
    pub exposure_type_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Identifier that is unique for the item. Example: `4f9ce097-4a7d-48fe-baef-6960e5b6****`.
    pub uuid: Option<String>,
    /// Network port that belongs to the exposure. Example: `22`.
    pub exposure_port: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `worker-k8s-for-cs-c929ee2a145214f89a8b248005be5****`.
    pub instance_name: Option<String>,
    /// Software that can be reached from the internet. Example: `openssl,openssh`.
    pub exposure_component: Option<String>,
    /// Items of the kind real vul that were found or are concerned.
    pub real_vul_list: Vec<VulList>,
    /// Items of the kind all vul that were found or are concerned.
    pub all_vul_list: Vec<VulList>,
}

response! {
    ExposedChain {
        "ExposureIp" => exposure_ip: value,
        "GroupNo" => group_no: value,
        "InternetIp" => internet_ip: value,
        "InstanceId" => instance_id: value,
        "ExposureType" => exposure_type: value,
        "IntranetIp" => intranet_ip: value,
        "ExposureTypeId" => exposure_type_id: value,
        "RegionId" => region_id: value,
        "Uuid" => uuid: value,
        "ExposurePort" => exposure_port: value,
        "InstanceName" => instance_name: value,
        "ExposureComponent" => exposure_component: value,
        "RealVulList" => real_vul_list: list(""),
        "AllVulList" => all_vul_list: list(""),
    }
}

/// Items of the kind real vul that were found or are concerned.
#[non_exhaustive]
pub struct VulList {
    /// Kind of the item, out of those that the service tells apart. Example: `sca`.
    pub type_: Option<String>,
    /// How urgent the repair is, as grade and score. Example: `asap`.
    pub necessity: Option<String>,
    /// Identifier that is unique for the item. Example: `4f9ce097-4a7d-48fe-baef-6960e5b6****`.
    pub uuid: Option<String>,
    /// Name that the alias goes by. Example: `text`.
    pub alias_name: Option<String>,
    /// Name that people know the item by. Example: `SCA:ACSV-2020-052801`.
    pub name: Option<String>,
}

response! {
    VulList {
        "Type" => type_: value,
        "Necessity" => necessity: value,
        "Uuid" => uuid: value,
        "AliasName" => alias_name: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeExposedInstanceDetailRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeExposedInstanceDetailError = super::DocumentedError;
