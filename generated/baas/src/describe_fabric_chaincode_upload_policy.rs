// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricChaincodeUploadPolicy`, from `baas/DescribeFabricChaincodeUploadPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns the policy with which a chaincode package can be uploaded to OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricChaincodeUploadPolicyRequest::new()
///     .organization_id("peers-aaaaaa1-1oxw31d04****");
/// let reply = client.describe_fabric_chaincode_upload_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricChaincodeUploadPolicyRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa1-1oxw31d04****`.
    pub organization_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricChaincodeUploadPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricChaincodeUploadPolicyRequest {
        "OrganizationId" => organization_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricChaincodeUploadPolicyRequest {
    type Response = DescribeFabricChaincodeUploadPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricChaincodeUploadPolicy")
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .secret_members(&["Signature"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricChaincodeUploadPolicyRequest`].
#[non_exhaustive]
pub struct DescribeFabricChaincodeUploadPolicyResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricChaincodeUploadPolicyResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricChaincodeUploadPolicyResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricChaincodeUploadPolicyResult {
    /// ID of the access that the item belongs to or stands for. Example: `accessId`.
    pub access_id: Option<String>,
    /// Path of the directory. Example: `test3/4bd1de21-2fff-4405-a8e9-f864c4bee24f`.
    pub dir: Option<String>,
    /// When the permission to upload ends, in seconds since 1970. Example: `1533025590`.
    pub expire: Option<i32>,
    /// Name or address of the host concerned.
    /// Example: `https://chaincode.oss-cn-beijing.aliyuncs.com`.
    pub host: Option<String>,
    /// Rule or set of rules that applies.
    /// Example: `eyJleHBpcmF0aW9uIjoiMjAxOC0wNy0zMVQwODoyNjozMC40NzdaIiwiY29uZGl`.
    pub policy: Option<String>,
    /// Signature that proves where it comes from. Example: `signature`.
    /// A secret: it is printed as `***`.
    pub signature: Option<String>,
}

response! {
    FabricChaincodeUploadPolicyResult {
        "AccessId" => access_id: value,
        "Dir" => dir: value,
        "Expire" => expire: value,
        "Host" => host: value,
        "Policy" => policy: value,
        "Signature" => signature: value as Secret,
    }
}
