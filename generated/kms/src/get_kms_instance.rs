// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetKmsInstance`, from `kms/GetKmsInstance.md`.

use alicloud_runtime::codegen::*;

/// Shows one KMS instance with quotas, bound VPCs and CA certificate.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetKmsInstanceRequest::new()
///     .kms_instance_id("...");
/// let reply = client.get_kms_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetKmsInstanceRequest {
    /// **Required.** ID of a KMS instance, as [`ListKmsInstances`](super::Client::list_kms_instances)
    /// shows it.
    pub kms_instance_id: Option<String>,
}

impl GetKmsInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KmsInstanceId`, which is required.
    pub fn kms_instance_id(mut self, value: impl Into<String>) -> Self {
        self.kms_instance_id = Some(value.into());
        self
    }
}

request! {
    GetKmsInstanceRequest {
        "KmsInstanceId" => kms_instance_id: query,
    }
}

impl Operation for GetKmsInstanceRequest {
    type Response = GetKmsInstanceResponse;
    type Error = GetKmsInstanceError;
    const INFO: OperationInfo = super::operation("GetKmsInstance")
        .required(&["KmsInstanceId"])
        .read_only();
    const ERRORS: &'static [GetKmsInstanceError] = &[
        GetKmsInstanceError::IllegalTimestamp,
    ];
}

/// Response to [`GetKmsInstanceRequest`].
#[non_exhaustive]
pub struct GetKmsInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `46b4a94a-57d2-44b4-9810-1e87d31abb33`.
    pub request_id: Option<String>,
    /// The KMS instance with its network, size, and state.
    pub kms_instance: Option<KmsInstance>,
}

response! {
    GetKmsInstanceResponse {
        "RequestId" => request_id: value,
        "KmsInstance" => kms_instance: value,
    }
}

/// The KMS instance with its network, size, and state.
#[non_exhaustive]
pub struct KmsInstance {
    /// ID of the KMS instance. Example: `kst-bjj62f5ba3dnpb6v8****`.
    pub instance_id: Option<String>,
    /// Label of the KMS instance that people recognize it by. Example: `kst-bjj62f5ba3dnpb6v8****`.
    pub instance_name: Option<String>,
    /// Whether the KMS instance is connected and ready for use. Example: `Connected`.
    pub status: Option<String>,
    /// When the item was created. Example: `2023-09-05T12:44:20Z`.
    pub create_time: Option<Timestamp>,
    /// Computing power of the KMS instance. Example: `1000`.
    pub spec: Option<i64>,
    /// How many keys the KMS instance may hold. Example: `1000`.
    pub key_num: Option<i64>,
    /// How many secrets the KMS instance may hold. Example: `10`.
    pub secret_num: Option<String>,
    /// How many grants of access, such as bound VPCs, the KMS instance allows. Example: `5`.
    pub vpc_num: Option<i64>,
    /// ID of the virtual private cloud. Example: `vpc-bp19z7cwmltad5dff****`.
    pub vpc_id: Option<String>,
    /// Zones that the KMS instance is spread over. Example: `"cn-hangzhou-k", "cn-hangzhou-j"`.
    pub zone_ids: Option<String>,
    /// vSwitches that the KMS instance has addresses in. Example: `vsw-bp1i512amda6d10a0****`.
    pub vswitch_ids: Option<String>,
    /// When the KMS instance runs out. Example: `2023-10-05T16:00:00Z`.
    pub end_date: Option<Timestamp>,
    /// When the KMS instance was put into use. Example: `2023-09-05T12:44:19Z`.
    pub start_date: Option<Timestamp>,
    /// Certificates of the authority behind the instance, which clients check its identity against.
    pub ca_certificate_chain_pem: Option<String>,
    /// VPCs from which the KMS instance can be reached.
    pub bind_vpcs: Vec<BindVpc>,
}

response! {
    KmsInstance {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "Spec" => spec: value,
        "KeyNum" => key_num: value,
        "SecretNum" => secret_num: value,
        "VpcNum" => vpc_num: value,
        "VpcId" => vpc_id: value,
        "ZoneIds" => zone_ids: value,
        "VswitchIds" => vswitch_ids: value,
        "EndDate" => end_date: value,
        "StartDate" => start_date: value,
        "CaCertificateChainPem" => ca_certificate_chain_pem: value,
        "BindVpcs" => bind_vpcs: list("BindVpc"),
    }
}

/// VPCs from which the KMS instance can be reached.
#[non_exhaustive]
pub struct BindVpc {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp19z7djuhtad5dff****`.
    pub vpc_id: Option<String>,
    /// Account that owns the VPC. Example: `190325303126****`.
    pub vpc_owner_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1i512amhdje10f1****`.
    pub vswitch_id: Option<String>,
}

response! {
    BindVpc {
        "RegionId" => region_id: value,
        "VpcId" => vpc_id: value,
        "VpcOwnerId" => vpc_owner_id: value,
        "VSwitchId" => vswitch_id: value,
    }
}

/// Errors that the documentation of [`GetKmsInstanceRequest`] names.
///
/// - [`IllegalTimestamp`](super::DocumentedError::IllegalTimestamp)
pub type GetKmsInstanceError = super::DocumentedError;
