// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Service activation and regions
//!
//! - [`DescribeAccountKmsStatus`](mod@describe_account_kms_status): Tells whether the account has activated KMS and has no overdue payments.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which the account can use KMS.
//! - [`OpenKmsService`](mod@open_kms_service): Activates KMS for the account.
//!
//! ## Instances
//!
//! - [`ConnectKmsInstance`](mod@connect_kms_instance): Puts a newly bought KMS instance with software keys into service in a VPC.
//! - [`GetKmsInstance`](mod@get_kms_instance): Shows one KMS instance with quotas, bound VPCs and CA certificate.
//! - [`ListKmsInstances`](mod@list_kms_instances): Lists IDs and ARNs of the account's KMS instances.
//! - [`UpdateKmsInstanceBindVpc`](mod@update_kms_instance_bind_vpc): Changes the VPCs from which a KMS instance can be reached.
//!
//! ## Keys
//!
//! - [`CancelKeyDeletion`](mod@cancel_key_deletion): Calls off the scheduled deletion of a key, which then can be used again.
//! - [`CreateAlias`](mod@create_alias): Gives a key a second name that calls can use in place of its ID.
//! - [`CreateKey`](mod@create_key): Creates a key, with material made by KMS or to be imported.
//! - [`CreateKeyVersion`](mod@create_key_version): Creates a new version of an asymmetric key; the versions before it stay usable.
//! - [`DeleteAlias`](mod@delete_alias): Removes an alias; the key that it stands for stays.
//! - [`DeleteKeyMaterial`](mod@delete_key_material): Deletes the imported material of a key, which cannot be used until the same material is imported again.
//! - [`DescribeKey`](mod@describe_key): Shows the metadata of a key: state, usage, origin, rotation and protection level.
//! - [`DescribeKeyVersion`](mod@describe_key_version): Shows when one version of a key was created.
//! - [`DisableKey`](mod@disable_key): Disables a key, which then neither encrypts nor decrypts.
//! - [`EnableKey`](mod@enable_key): Enables a disabled key again.
//! - [`GetParametersForImport`](mod@get_parameters_for_import): Returns the public key and the token that `ImportKeyMaterial` needs; both expire.
//! - [`GetPublicKey`](mod@get_public_key): Returns the public key of one version of an asymmetric key.
//! - [`ImportKeyMaterial`](mod@import_key_material): Imports material into a key that was created for that; get the parameters from `GetParametersForImport` first.
//! - [`ListAliases`](mod@list_aliases): Lists the aliases of all keys in the current region.
//! - [`ListAliasesByKeyId`](mod@list_aliases_by_key_id): Lists the second names that one key has.
//! - [`ListKeyVersions`](mod@list_key_versions): Lists all versions of a key, without key material.
//! - [`ListKeys`](mod@list_keys): Lists the IDs of the keys in the current region, optionally filtered.
//! - [`ScheduleKeyDeletion`](mod@schedule_key_deletion): Schedules the deletion of a key, which cannot be used meanwhile.
//! - [`SetDeletionProtection`](mod@set_deletion_protection): Switches on or off the guard against scheduling the deletion of a key.
//! - [`UpdateAlias`](mod@update_alias): Lets an alias stand for another key.
//! - [`UpdateKeyDescription`](mod@update_key_description): Replaces the description of a customer master key.
//! - [`UpdateRotationPolicy`](mod@update_rotation_policy): Switches the automatic rotation of a key on or off and sets how often it happens.
//!
//! ## Cryptographic operations
//!
//! - [`AsymmetricDecrypt`](mod@asymmetric_decrypt): Decrypts data with the private key of an asymmetric key whose usage is `ENCRYPT/DECRYPT`.
//! - [`AsymmetricEncrypt`](mod@asymmetric_encrypt): Encrypts data with the public key of an asymmetric key whose usage is `ENCRYPT/DECRYPT`.
//! - [`AsymmetricSign`](mod@asymmetric_sign): Signs a digest with an asymmetric key whose usage is `SIGN/VERIFY`; compute the digest beforehand.
//! - [`AsymmetricVerify`](mod@asymmetric_verify): Checks the signature of a digest with an asymmetric key whose usage is `SIGN/VERIFY`.
//! - [`Decrypt`](mod@decrypt): Decrypts what `Encrypt`, `GenerateDataKey`, or `GenerateDataKeyWithoutPlaintext` encrypted.
//! - [`Encrypt`](mod@encrypt): Encrypts up to 6 KB with a symmetric key.
//! - [`ExportDataKey`](mod@export_data_key): Re-encrypts a data key with a public key that the caller provides, for use elsewhere.
//! - [`GenerateAndExportDataKey`](mod@generate_and_export_data_key): Creates a data key and returns it twice: encrypted with the KMS key and with a public key provided.
//! - [`GenerateDataKey`](mod@generate_data_key): Creates a data key and returns it both in the clear and encrypted with the key.
//! - [`GenerateDataKeyWithoutPlaintext`](mod@generate_data_key_without_plaintext): Creates a data key and returns it only encrypted; decrypt it when it is needed.
//! - [`ReEncrypt`](mod@re_encrypt): Decrypts data and encrypts it with another key, without the plaintext leaving KMS.
//!
//! ## Secrets
//!
//! - [`CreateSecret`](mod@create_secret): Creates a secret and stores its first version, encrypted with a key.
//! - [`DeleteSecret`](mod@delete_secret): Deletes a secret, at once or after a time in which it can be restored.
//! - [`DescribeSecret`](mod@describe_secret): Shows the metadata of a secret, not its value, with tags if requested.
//! - [`GetRandomPassword`](mod@get_random_password): Returns a random password made up as the parameters ask.
//! - [`GetSecretValue`](mod@get_secret_value): Returns the value of a secret, by default the current one.
//! - [`ListSecretVersionIds`](mod@list_secret_version_ids): Lists the versions of a secret, without their values.
//! - [`ListSecrets`](mod@list_secrets): Lists secrets in the current region, without their values.
//! - [`PutSecretValue`](mod@put_secret_value): Stores a new version of a generic secret, which becomes the current one.
//! - [`RestoreSecret`](mod@restore_secret): Restores a secret that has been deleted but is still within its recovery time.
//! - [`RotateSecret`](mod@rotate_secret): Rotates a managed secret at once; generic secrets cannot be rotated in this way.
//! - [`UpdateSecret`](mod@update_secret): Changes the description or the extended settings of a secret, not its value.
//! - [`UpdateSecretRotationPolicy`](mod@update_secret_rotation_policy): Switches the automatic rotation of a secret on or off and sets how often it happens.
//! - [`UpdateSecretVersionStage`](mod@update_secret_version_stage): Moves a stage label from one version of a secret to another.
//!
//! ## Certificates
//!
//! - [`CertificatePrivateKeyDecrypt`](mod@certificate_private_key_decrypt): Decrypts data with the private key of a certificate; the algorithm has to suit the key.
//! - [`CertificatePrivateKeySign`](mod@certificate_private_key_sign): Signs data with the private key of a certificate; the algorithm has to suit the key.
//! - [`CertificatePublicKeyEncrypt`](mod@certificate_public_key_encrypt): Encrypts data with the public key of a certificate; the algorithm has to suit the key.
//! - [`CertificatePublicKeyVerify`](mod@certificate_public_key_verify): Checks a signature with the public key of a certificate; the algorithm has to suit the key.
//! - [`CreateCertificate`](mod@create_certificate): Creates a key pair and returns a signing request to have certified by an authority.
//! - [`DeleteCertificate`](mod@delete_certificate): Deletes a certificate with its private key and chain for good.
//! - [`DescribeCertificate`](mod@describe_certificate): Shows one certificate with issuer, subject, validity and status, but not its private key.
//! - [`GetCertificate`](mod@get_certificate): Returns a certificate and its chain as text.
//! - [`UpdateCertificateStatus`](mod@update_certificate_status): Enables, disables, or revokes a certificate.
//! - [`UploadCertificate`](mod@upload_certificate): Uploads the certificate that an authority issued for a signing request made by `CreateCertificate`.
//!
//! ## Tags
//!
//! - [`ListResourceTags`](mod@list_resource_tags): Lists the tags of one key.
//! - [`ListTagResources`](mod@list_tag_resources): Lists tags of keys or secrets, or finds the ones that carry given tags.
//! - [`TagResource`](mod@tag_resource): Attaches tags to a single key, secret or certificate.
//! - [`TagResources`](mod@tag_resources): Attaches tags to several keys or several secrets together.
//! - [`UntagResource`](mod@untag_resource): Removes tags from a single key, secret or certificate.
//! - [`UntagResources`](mod@untag_resources): Removes given tags, or all of them, from several keys or secrets.
//!
//! ## Application access
//!
//! - [`CreateApplicationAccessPoint`](mod@create_application_access_point): Creates an application access point, which says how an application proves itself and what it may do.
//! - [`CreateClientKey`](mod@create_client_key): Creates a client key for an application access point.
//! - [`CreateNetworkRule`](mod@create_network_rule): Creates a rule that lists the private addresses from which an application may call.
//! - [`CreatePolicy`](mod@create_policy): Creates a permission policy for application access points: which keys and secrets may be used.
//! - [`DeleteApplicationAccessPoint`](mod@delete_application_access_point): Deletes an application access point; applications that still use it lose their access to KMS.
//! - [`DeleteClientKey`](mod@delete_client_key): Deletes a client key; applications that still use it lose their access to KMS.
//! - [`DeleteNetworkRule`](mod@delete_network_rule): Deletes a network rule, which no permission policy should be using any more.
//! - [`DeletePolicy`](mod@delete_policy): Deletes a permission policy, which no application access point should be using any more.
//! - [`DescribeApplicationAccessPoint`](mod@describe_application_access_point): Shows one application access point (AAP) with authentication method and permission policies.
//! - [`DescribeNetworkRule`](mod@describe_network_rule): Shows type, description and allowed source addresses of one network access rule.
//! - [`DescribePolicy`](mod@describe_policy): Shows one permission policy with its permissions, resources and access control rules.
//! - [`GetClientKey`](mod@get_client_key): Reads one client key with algorithm, validity and public key.
//! - [`ListApplicationAccessPoints`](mod@list_application_access_points): Lists application access points with their authentication method.
//! - [`ListClientKeys`](mod@list_client_keys): Lists the client keys of an application access point.
//! - [`ListNetworkRules`](mod@list_network_rules): Lists names and types of the network access rules.
//! - [`ListPolicies`](mod@list_policies): Lists the names of the permission policies, without their contents.
//! - [`UpdateApplicationAccessPoint`](mod@update_application_access_point): Changes description and permission policies of an application access point.
//! - [`UpdateNetworkRule`](mod@update_network_rule): Changes description and allowed source addresses of a network access rule.
//! - [`UpdatePolicy`](mod@update_policy): Changes permissions, resources, access control rules or description of a permission policy.
//!
//! ## Key and secret policies
//!
//! - [`GetKeyPolicy`](mod@get_key_policy): Returns the policy of a key, which says who may use and manage it.
//! - [`GetSecretPolicy`](mod@get_secret_policy): Returns the policy of a secret, which says who may read and manage it.
//! - [`SetKeyPolicy`](mod@set_key_policy): Sets the policy of a key, which says who may use and manage it.
//! - [`SetSecretPolicy`](mod@set_secret_policy): Sets the policy of a secret, which says who may read and manage it.
//!
//! ## Others
//!
//! - [`GetDefaultKmsInstance`](mod@get_default_kms_instance): Returns the default KMS instance.
//! - [`GetKmsInstanceQuotaInfos`](mod@get_kms_instance_quota_infos): Tells how many resources a KMS instance may hold and holds.
//! - [`ReleaseKmsInstance`](mod@release_kms_instance): Gives up a KMS instance together with what it holds.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod asymmetric_decrypt;
pub mod asymmetric_encrypt;
pub mod asymmetric_sign;
pub mod asymmetric_verify;
pub mod cancel_key_deletion;
pub mod certificate_private_key_decrypt;
pub mod certificate_private_key_sign;
pub mod certificate_public_key_encrypt;
pub mod certificate_public_key_verify;
pub mod connect_kms_instance;
pub mod create_alias;
pub mod create_application_access_point;
pub mod create_certificate;
pub mod create_client_key;
pub mod create_key;
pub mod create_key_version;
pub mod create_network_rule;
pub mod create_policy;
pub mod create_secret;
pub mod decrypt;
pub mod delete_alias;
pub mod delete_application_access_point;
pub mod delete_certificate;
pub mod delete_client_key;
pub mod delete_key_material;
pub mod delete_network_rule;
pub mod delete_policy;
pub mod delete_secret;
pub mod describe_account_kms_status;
pub mod describe_application_access_point;
pub mod describe_certificate;
pub mod describe_key;
pub mod describe_key_version;
pub mod describe_network_rule;
pub mod describe_policy;
pub mod describe_regions;
pub mod describe_secret;
pub mod disable_key;
pub mod enable_key;
pub mod encrypt;
pub mod export_data_key;
pub mod generate_and_export_data_key;
pub mod generate_data_key;
pub mod generate_data_key_without_plaintext;
pub mod get_certificate;
pub mod get_client_key;
pub mod get_default_kms_instance;
pub mod get_key_policy;
pub mod get_kms_instance;
pub mod get_kms_instance_quota_infos;
pub mod get_parameters_for_import;
pub mod get_public_key;
pub mod get_random_password;
pub mod get_secret_policy;
pub mod get_secret_value;
pub mod import_key_material;
pub mod list_aliases;
pub mod list_aliases_by_key_id;
pub mod list_application_access_points;
pub mod list_client_keys;
pub mod list_key_versions;
pub mod list_keys;
pub mod list_kms_instances;
pub mod list_network_rules;
pub mod list_policies;
pub mod list_resource_tags;
pub mod list_secret_version_ids;
pub mod list_secrets;
pub mod list_tag_resources;
pub mod open_kms_service;
pub mod put_secret_value;
pub mod re_encrypt;
pub mod release_kms_instance;
pub mod restore_secret;
pub mod rotate_secret;
pub mod schedule_key_deletion;
pub mod set_deletion_protection;
pub mod set_key_policy;
pub mod set_secret_policy;
pub mod tag_resource;
pub mod tag_resources;
pub mod untag_resource;
pub mod untag_resources;
pub mod update_alias;
pub mod update_application_access_point;
pub mod update_certificate_status;
pub mod update_key_description;
pub mod update_kms_instance_bind_vpc;
pub mod update_network_rule;
pub mod update_policy;
pub mod update_rotation_policy;
pub mod update_secret;
pub mod update_secret_rotation_policy;
pub mod update_secret_version_stage;
pub mod upload_certificate;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    asymmetric_decrypt::{AsymmetricDecryptError, AsymmetricDecryptRequest, AsymmetricDecryptResponse},
    asymmetric_encrypt::{AsymmetricEncryptError, AsymmetricEncryptRequest, AsymmetricEncryptResponse},
    asymmetric_sign::{AsymmetricSignError, AsymmetricSignRequest, AsymmetricSignResponse},
    asymmetric_verify::{AsymmetricVerifyError, AsymmetricVerifyRequest, AsymmetricVerifyResponse},
    cancel_key_deletion::{CancelKeyDeletionError, CancelKeyDeletionRequest, CancelKeyDeletionResponse},
    certificate_private_key_decrypt::{CertificatePrivateKeyDecryptError, CertificatePrivateKeyDecryptRequest, CertificatePrivateKeyDecryptResponse},
    certificate_private_key_sign::{CertificatePrivateKeySignError, CertificatePrivateKeySignRequest, CertificatePrivateKeySignResponse},
    certificate_public_key_encrypt::{CertificatePublicKeyEncryptError, CertificatePublicKeyEncryptRequest, CertificatePublicKeyEncryptResponse},
    certificate_public_key_verify::{CertificatePublicKeyVerifyError, CertificatePublicKeyVerifyRequest, CertificatePublicKeyVerifyResponse},
    connect_kms_instance::{ConnectKmsInstanceRequest, ConnectKmsInstanceResponse},
    create_alias::{CreateAliasError, CreateAliasRequest, CreateAliasResponse},
    create_application_access_point::{CreateApplicationAccessPointError, CreateApplicationAccessPointRequest, CreateApplicationAccessPointResponse},
    create_certificate::{CreateCertificateError, CreateCertificateRequest, CreateCertificateResponse},
    create_client_key::{CreateClientKeyRequest, CreateClientKeyResponse},
    create_key::{CreateKeyError, CreateKeyRequest, CreateKeyResponse},
    create_key_version::{CreateKeyVersionError, CreateKeyVersionRequest, CreateKeyVersionResponse},
    create_network_rule::{CreateNetworkRuleRequest, CreateNetworkRuleResponse},
    create_policy::{CreatePolicyError, CreatePolicyRequest, CreatePolicyResponse},
    create_secret::{CreateSecretError, CreateSecretRequest, CreateSecretResponse},
    decrypt::{DecryptError, DecryptRequest, DecryptResponse},
    delete_alias::{DeleteAliasError, DeleteAliasRequest, DeleteAliasResponse},
    delete_application_access_point::{DeleteApplicationAccessPointError, DeleteApplicationAccessPointRequest, DeleteApplicationAccessPointResponse},
    delete_certificate::{DeleteCertificateError, DeleteCertificateRequest, DeleteCertificateResponse},
    delete_client_key::{DeleteClientKeyError, DeleteClientKeyRequest, DeleteClientKeyResponse},
    delete_key_material::{DeleteKeyMaterialError, DeleteKeyMaterialRequest, DeleteKeyMaterialResponse},
    delete_network_rule::{DeleteNetworkRuleError, DeleteNetworkRuleRequest, DeleteNetworkRuleResponse},
    delete_policy::{DeletePolicyError, DeletePolicyRequest, DeletePolicyResponse},
    delete_secret::{DeleteSecretError, DeleteSecretRequest, DeleteSecretResponse},
    describe_account_kms_status::{DescribeAccountKmsStatusError, DescribeAccountKmsStatusRequest, DescribeAccountKmsStatusResponse},
    describe_application_access_point::{DescribeApplicationAccessPointError, DescribeApplicationAccessPointRequest, DescribeApplicationAccessPointResponse},
    describe_certificate::{DescribeCertificateError, DescribeCertificateRequest, DescribeCertificateResponse},
    describe_key::{DescribeKeyError, DescribeKeyRequest, DescribeKeyResponse},
    describe_key_version::{DescribeKeyVersionError, DescribeKeyVersionRequest, DescribeKeyVersionResponse},
    describe_network_rule::{DescribeNetworkRuleError, DescribeNetworkRuleRequest, DescribeNetworkRuleResponse},
    describe_policy::{DescribePolicyRequest, DescribePolicyResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    describe_secret::{DescribeSecretError, DescribeSecretRequest, DescribeSecretResponse},
    disable_key::{DisableKeyError, DisableKeyRequest, DisableKeyResponse},
    enable_key::{EnableKeyError, EnableKeyRequest, EnableKeyResponse},
    encrypt::{EncryptError, EncryptRequest, EncryptResponse},
    export_data_key::{ExportDataKeyError, ExportDataKeyRequest, ExportDataKeyResponse},
    generate_and_export_data_key::{GenerateAndExportDataKeyError, GenerateAndExportDataKeyRequest, GenerateAndExportDataKeyResponse},
    generate_data_key::{GenerateDataKeyError, GenerateDataKeyRequest, GenerateDataKeyResponse},
    generate_data_key_without_plaintext::{GenerateDataKeyWithoutPlaintextError, GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextResponse},
    get_certificate::{GetCertificateError, GetCertificateRequest, GetCertificateResponse},
    get_client_key::{GetClientKeyRequest, GetClientKeyResponse},
    get_default_kms_instance::{GetDefaultKmsInstanceRequest, GetDefaultKmsInstanceResponse},
    get_key_policy::{GetKeyPolicyError, GetKeyPolicyRequest, GetKeyPolicyResponse},
    get_kms_instance::{GetKmsInstanceError, GetKmsInstanceRequest, GetKmsInstanceResponse},
    get_kms_instance_quota_infos::{GetKmsInstanceQuotaInfosRequest, GetKmsInstanceQuotaInfosResponse},
    get_parameters_for_import::{GetParametersForImportError, GetParametersForImportRequest, GetParametersForImportResponse},
    get_public_key::{GetPublicKeyError, GetPublicKeyRequest, GetPublicKeyResponse},
    get_random_password::{GetRandomPasswordError, GetRandomPasswordRequest, GetRandomPasswordResponse},
    get_secret_policy::{GetSecretPolicyError, GetSecretPolicyRequest, GetSecretPolicyResponse},
    get_secret_value::{GetSecretValueError, GetSecretValueRequest, GetSecretValueResponse},
    import_key_material::{ImportKeyMaterialError, ImportKeyMaterialRequest, ImportKeyMaterialResponse},
    list_aliases::{ListAliasesError, ListAliasesRequest, ListAliasesResponse},
    list_aliases_by_key_id::{ListAliasesByKeyIdError, ListAliasesByKeyIdRequest, ListAliasesByKeyIdResponse},
    list_application_access_points::{ListApplicationAccessPointsError, ListApplicationAccessPointsRequest, ListApplicationAccessPointsResponse},
    list_client_keys::{ListClientKeysRequest, ListClientKeysResponse},
    list_key_versions::{ListKeyVersionsError, ListKeyVersionsRequest, ListKeyVersionsResponse},
    list_keys::{ListKeysRequest, ListKeysResponse},
    list_kms_instances::{ListKmsInstancesError, ListKmsInstancesRequest, ListKmsInstancesResponse},
    list_network_rules::{ListNetworkRulesError, ListNetworkRulesRequest, ListNetworkRulesResponse},
    list_policies::{ListPoliciesError, ListPoliciesRequest, ListPoliciesResponse},
    list_resource_tags::{ListResourceTagsError, ListResourceTagsRequest, ListResourceTagsResponse},
    list_secret_version_ids::{ListSecretVersionIdsError, ListSecretVersionIdsRequest, ListSecretVersionIdsResponse},
    list_secrets::{ListSecretsError, ListSecretsRequest, ListSecretsResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    open_kms_service::{OpenKmsServiceError, OpenKmsServiceRequest, OpenKmsServiceResponse},
    put_secret_value::{PutSecretValueError, PutSecretValueRequest, PutSecretValueResponse},
    re_encrypt::{ReEncryptError, ReEncryptRequest, ReEncryptResponse},
    release_kms_instance::{ReleaseKmsInstanceRequest, ReleaseKmsInstanceResponse},
    restore_secret::{RestoreSecretError, RestoreSecretRequest, RestoreSecretResponse},
    rotate_secret::{RotateSecretError, RotateSecretRequest, RotateSecretResponse},
    schedule_key_deletion::{ScheduleKeyDeletionError, ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse},
    set_deletion_protection::{SetDeletionProtectionRequest, SetDeletionProtectionResponse},
    set_key_policy::{SetKeyPolicyError, SetKeyPolicyRequest, SetKeyPolicyResponse},
    set_secret_policy::{SetSecretPolicyError, SetSecretPolicyRequest, SetSecretPolicyResponse},
    tag_resource::{TagResourceError, TagResourceRequest, TagResourceResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resource::{UntagResourceError, UntagResourceRequest, UntagResourceResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_alias::{UpdateAliasError, UpdateAliasRequest, UpdateAliasResponse},
    update_application_access_point::{UpdateApplicationAccessPointError, UpdateApplicationAccessPointRequest, UpdateApplicationAccessPointResponse},
    update_certificate_status::{UpdateCertificateStatusError, UpdateCertificateStatusRequest, UpdateCertificateStatusResponse},
    update_key_description::{UpdateKeyDescriptionRequest, UpdateKeyDescriptionResponse},
    update_kms_instance_bind_vpc::{UpdateKmsInstanceBindVpcRequest, UpdateKmsInstanceBindVpcResponse},
    update_network_rule::{UpdateNetworkRuleError, UpdateNetworkRuleRequest, UpdateNetworkRuleResponse},
    update_policy::{UpdatePolicyError, UpdatePolicyRequest, UpdatePolicyResponse},
    update_rotation_policy::{UpdateRotationPolicyError, UpdateRotationPolicyRequest, UpdateRotationPolicyResponse},
    update_secret::{UpdateSecretError, UpdateSecretRequest, UpdateSecretResponse},
    update_secret_rotation_policy::{UpdateSecretRotationPolicyRequest, UpdateSecretRotationPolicyResponse},
    update_secret_version_stage::{UpdateSecretVersionStageError, UpdateSecretVersionStageRequest, UpdateSecretVersionStageResponse},
    upload_certificate::{UploadCertificateError, UploadCertificateRequest, UploadCertificateResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Kms",
    version: "2016-01-20",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "kms.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-northeast-1",
                "kms-vpc.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "kms.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "kms.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::vpc("ap-south-1", "kms-vpc.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "kms.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-1",
                "kms-vpc.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "kms.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-2",
                "kms-vpc.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "kms.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-3",
                "kms-vpc.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "kms.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "ap-southeast-5",
                "kms-vpc.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "kms.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "kms.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "kms.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-beijing", "kms-vpc.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "kms.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "kms.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-chengdu", "kms-vpc.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "kms.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "kms.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-guangzhou", "kms-vpc.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "kms.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-hangzhou", "kms-vpc.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "kms.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "kms.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-heyuan", "kms-vpc.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "kms.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "kms.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-hongkong", "kms-vpc.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "kms.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-huhehaote", "kms-vpc.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "kms.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-qingdao", "kms-vpc.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "kms.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-shanghai", "kms-vpc.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "kms.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-shanghai-finance-1",
                "kms-vpc.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "kms.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-shenzhen", "kms-vpc.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "kms.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-shenzhen-finance-1",
                "kms-vpc.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "kms.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "kms.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-wulanchabu", "kms-vpc.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "kms.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-zhangjiakou",
                "kms-vpc.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "kms.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "kms.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::vpc("eu-central-1", "kms-vpc.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "kms.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::vpc("eu-west-1", "kms-vpc.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "kms.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "kms.me-east-1.aliyuncs.com"),
            RegionalEndpoint::vpc("me-east-1", "kms-vpc.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "kms.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "kms.us-east-1.aliyuncs.com"),
            RegionalEndpoint::vpc("us-east-1", "kms-vpc.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "kms.us-west-1.aliyuncs.com"),
            RegionalEndpoint::vpc("us-west-1", "kms-vpc.us-west-1.aliyuncs.com"),
        ],
        rule: Some("kms.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Key Management Service.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Decrypts data with the private key of an asymmetric key whose usage is `ENCRYPT/DECRYPT`.
    #[inline]
    pub fn asymmetric_decrypt(
        &self,
        request: AsymmetricDecryptRequest,
    ) -> Call<'_, AsymmetricDecryptRequest> {
        self.inner.call(request)
    }
    /// Encrypts data with the public key of an asymmetric key whose usage is `ENCRYPT/DECRYPT`.
    #[inline]
    pub fn asymmetric_encrypt(
        &self,
        request: AsymmetricEncryptRequest,
    ) -> Call<'_, AsymmetricEncryptRequest> {
        self.inner.call(request)
    }
    /// Signs a digest with an asymmetric key whose usage is `SIGN/VERIFY`; compute the digest beforehand.
    #[inline]
    pub fn asymmetric_sign(
        &self,
        request: AsymmetricSignRequest,
    ) -> Call<'_, AsymmetricSignRequest> {
        self.inner.call(request)
    }
    /// Checks the signature of a digest with an asymmetric key whose usage is `SIGN/VERIFY`.
    #[inline]
    pub fn asymmetric_verify(
        &self,
        request: AsymmetricVerifyRequest,
    ) -> Call<'_, AsymmetricVerifyRequest> {
        self.inner.call(request)
    }
    /// Calls off the scheduled deletion of a key, which then can be used again.
    #[inline]
    pub fn cancel_key_deletion(
        &self,
        request: CancelKeyDeletionRequest,
    ) -> Call<'_, CancelKeyDeletionRequest> {
        self.inner.call(request)
    }
    /// Decrypts data with the private key of a certificate; the algorithm has to suit the key.
    #[inline]
    pub fn certificate_private_key_decrypt(
        &self,
        request: CertificatePrivateKeyDecryptRequest,
    ) -> Call<'_, CertificatePrivateKeyDecryptRequest> {
        self.inner.call(request)
    }
    /// Signs data with the private key of a certificate; the algorithm has to suit the key.
    #[inline]
    pub fn certificate_private_key_sign(
        &self,
        request: CertificatePrivateKeySignRequest,
    ) -> Call<'_, CertificatePrivateKeySignRequest> {
        self.inner.call(request)
    }
    /// Encrypts data with the public key of a certificate; the algorithm has to suit the key.
    #[inline]
    pub fn certificate_public_key_encrypt(
        &self,
        request: CertificatePublicKeyEncryptRequest,
    ) -> Call<'_, CertificatePublicKeyEncryptRequest> {
        self.inner.call(request)
    }
    /// Checks a signature with the public key of a certificate; the algorithm has to suit the key.
    #[inline]
    pub fn certificate_public_key_verify(
        &self,
        request: CertificatePublicKeyVerifyRequest,
    ) -> Call<'_, CertificatePublicKeyVerifyRequest> {
        self.inner.call(request)
    }
    /// Puts a newly bought KMS instance with software keys into service in a VPC.
    #[inline]
    pub fn connect_kms_instance(
        &self,
        request: ConnectKmsInstanceRequest,
    ) -> Call<'_, ConnectKmsInstanceRequest> {
        self.inner.call(request)
    }
    /// Gives a key a second name that calls can use in place of its ID.
    #[inline]
    pub fn create_alias(
        &self,
        request: CreateAliasRequest,
    ) -> Call<'_, CreateAliasRequest> {
        self.inner.call(request)
    }
    /// Creates an application access point, which says how an application proves itself and what it may do.
    #[inline]
    pub fn create_application_access_point(
        &self,
        request: CreateApplicationAccessPointRequest,
    ) -> Call<'_, CreateApplicationAccessPointRequest> {
        self.inner.call(request)
    }
    /// Creates a key pair and returns a signing request to have certified by an authority.
    #[inline]
    pub fn create_certificate(
        &self,
        request: CreateCertificateRequest,
    ) -> Call<'_, CreateCertificateRequest> {
        self.inner.call(request)
    }
    /// Creates a client key for an application access point.
    #[inline]
    pub fn create_client_key(
        &self,
        request: CreateClientKeyRequest,
    ) -> Call<'_, CreateClientKeyRequest> {
        self.inner.call(request)
    }
    /// Creates a key, with material made by KMS or to be imported.
    #[inline]
    pub fn create_key(&self, request: CreateKeyRequest) -> Call<'_, CreateKeyRequest> {
        self.inner.call(request)
    }
    /// Creates a new version of an asymmetric key; the versions before it stay usable.
    #[inline]
    pub fn create_key_version(
        &self,
        request: CreateKeyVersionRequest,
    ) -> Call<'_, CreateKeyVersionRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that lists the private addresses from which an application may call.
    #[inline]
    pub fn create_network_rule(
        &self,
        request: CreateNetworkRuleRequest,
    ) -> Call<'_, CreateNetworkRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a permission policy for application access points: which keys and secrets may be used.
    #[inline]
    pub fn create_policy(
        &self,
        request: CreatePolicyRequest,
    ) -> Call<'_, CreatePolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a secret and stores its first version, encrypted with a key.
    #[inline]
    pub fn create_secret(
        &self,
        request: CreateSecretRequest,
    ) -> Call<'_, CreateSecretRequest> {
        self.inner.call(request)
    }
    /// Decrypts what `Encrypt`, `GenerateDataKey`, or `GenerateDataKeyWithoutPlaintext` encrypted.
    #[inline]
    pub fn decrypt(&self, request: DecryptRequest) -> Call<'_, DecryptRequest> {
        self.inner.call(request)
    }
    /// Removes an alias; the key that it stands for stays.
    #[inline]
    pub fn delete_alias(
        &self,
        request: DeleteAliasRequest,
    ) -> Call<'_, DeleteAliasRequest> {
        self.inner.call(request)
    }
    /// Deletes an application access point; applications that still use it lose their access to KMS.
    #[inline]
    pub fn delete_application_access_point(
        &self,
        request: DeleteApplicationAccessPointRequest,
    ) -> Call<'_, DeleteApplicationAccessPointRequest> {
        self.inner.call(request)
    }
    /// Deletes a certificate with its private key and chain for good.
    #[inline]
    pub fn delete_certificate(
        &self,
        request: DeleteCertificateRequest,
    ) -> Call<'_, DeleteCertificateRequest> {
        self.inner.call(request)
    }
    /// Deletes a client key; applications that still use it lose their access to KMS.
    #[inline]
    pub fn delete_client_key(
        &self,
        request: DeleteClientKeyRequest,
    ) -> Call<'_, DeleteClientKeyRequest> {
        self.inner.call(request)
    }
    /// Deletes the imported material of a key, which cannot be used until the same material is imported again.
    #[inline]
    pub fn delete_key_material(
        &self,
        request: DeleteKeyMaterialRequest,
    ) -> Call<'_, DeleteKeyMaterialRequest> {
        self.inner.call(request)
    }
    /// Deletes a network rule, which no permission policy should be using any more.
    #[inline]
    pub fn delete_network_rule(
        &self,
        request: DeleteNetworkRuleRequest,
    ) -> Call<'_, DeleteNetworkRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a permission policy, which no application access point should be using any more.
    #[inline]
    pub fn delete_policy(
        &self,
        request: DeletePolicyRequest,
    ) -> Call<'_, DeletePolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a secret, at once or after a time in which it can be restored.
    #[inline]
    pub fn delete_secret(
        &self,
        request: DeleteSecretRequest,
    ) -> Call<'_, DeleteSecretRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account has activated KMS and has no overdue payments.
    #[inline]
    pub fn describe_account_kms_status(
        &self,
        request: DescribeAccountKmsStatusRequest,
    ) -> Call<'_, DescribeAccountKmsStatusRequest> {
        self.inner.call(request)
    }
    /// Shows one application access point (AAP) with authentication method and permission policies.
    #[inline]
    pub fn describe_application_access_point(
        &self,
        request: DescribeApplicationAccessPointRequest,
    ) -> Call<'_, DescribeApplicationAccessPointRequest> {
        self.inner.call(request)
    }
    /// Shows one certificate with issuer, subject, validity and status, but not its private key.
    #[inline]
    pub fn describe_certificate(
        &self,
        request: DescribeCertificateRequest,
    ) -> Call<'_, DescribeCertificateRequest> {
        self.inner.call(request)
    }
    /// Shows the metadata of a key: state, usage, origin, rotation and protection level.
    #[inline]
    pub fn describe_key(
        &self,
        request: DescribeKeyRequest,
    ) -> Call<'_, DescribeKeyRequest> {
        self.inner.call(request)
    }
    /// Shows when one version of a key was created.
    #[inline]
    pub fn describe_key_version(
        &self,
        request: DescribeKeyVersionRequest,
    ) -> Call<'_, DescribeKeyVersionRequest> {
        self.inner.call(request)
    }
    /// Shows type, description and allowed source addresses of one network access rule.
    #[inline]
    pub fn describe_network_rule(
        &self,
        request: DescribeNetworkRuleRequest,
    ) -> Call<'_, DescribeNetworkRuleRequest> {
        self.inner.call(request)
    }
    /// Shows one permission policy with its permissions, resources and access control rules.
    #[inline]
    pub fn describe_policy(
        &self,
        request: DescribePolicyRequest,
    ) -> Call<'_, DescribePolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which the account can use KMS.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows the metadata of a secret, not its value, with tags if requested.
    #[inline]
    pub fn describe_secret(
        &self,
        request: DescribeSecretRequest,
    ) -> Call<'_, DescribeSecretRequest> {
        self.inner.call(request)
    }
    /// Disables a key, which then neither encrypts nor decrypts.
    #[inline]
    pub fn disable_key(
        &self,
        request: DisableKeyRequest,
    ) -> Call<'_, DisableKeyRequest> {
        self.inner.call(request)
    }
    /// Enables a disabled key again.
    #[inline]
    pub fn enable_key(&self, request: EnableKeyRequest) -> Call<'_, EnableKeyRequest> {
        self.inner.call(request)
    }
    /// Encrypts up to 6 KB with a symmetric key.
    #[inline]
    pub fn encrypt(&self, request: EncryptRequest) -> Call<'_, EncryptRequest> {
        self.inner.call(request)
    }
    /// Re-encrypts a data key with a public key that the caller provides, for use elsewhere.
    #[inline]
    pub fn export_data_key(
        &self,
        request: ExportDataKeyRequest,
    ) -> Call<'_, ExportDataKeyRequest> {
        self.inner.call(request)
    }
    /// Creates a data key and returns it twice: encrypted with the KMS key and with a public key provided.
    #[inline]
    pub fn generate_and_export_data_key(
        &self,
        request: GenerateAndExportDataKeyRequest,
    ) -> Call<'_, GenerateAndExportDataKeyRequest> {
        self.inner.call(request)
    }
    /// Creates a data key and returns it both in the clear and encrypted with the key.
    #[inline]
    pub fn generate_data_key(
        &self,
        request: GenerateDataKeyRequest,
    ) -> Call<'_, GenerateDataKeyRequest> {
        self.inner.call(request)
    }
    /// Creates a data key and returns it only encrypted; decrypt it when it is needed.
    #[inline]
    pub fn generate_data_key_without_plaintext(
        &self,
        request: GenerateDataKeyWithoutPlaintextRequest,
    ) -> Call<'_, GenerateDataKeyWithoutPlaintextRequest> {
        self.inner.call(request)
    }
    /// Returns a certificate and its chain as text.
    #[inline]
    pub fn get_certificate(
        &self,
        request: GetCertificateRequest,
    ) -> Call<'_, GetCertificateRequest> {
        self.inner.call(request)
    }
    /// Reads one client key with algorithm, validity and public key.
    #[inline]
    pub fn get_client_key(
        &self,
        request: GetClientKeyRequest,
    ) -> Call<'_, GetClientKeyRequest> {
        self.inner.call(request)
    }
    /// Returns the default KMS instance.
    #[inline]
    pub fn get_default_kms_instance(
        &self,
        request: GetDefaultKmsInstanceRequest,
    ) -> Call<'_, GetDefaultKmsInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns the policy of a key, which says who may use and manage it.
    #[inline]
    pub fn get_key_policy(
        &self,
        request: GetKeyPolicyRequest,
    ) -> Call<'_, GetKeyPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows one KMS instance with quotas, bound VPCs and CA certificate.
    #[inline]
    pub fn get_kms_instance(
        &self,
        request: GetKmsInstanceRequest,
    ) -> Call<'_, GetKmsInstanceRequest> {
        self.inner.call(request)
    }
    /// Tells how many resources a KMS instance may hold and holds.
    #[inline]
    pub fn get_kms_instance_quota_infos(
        &self,
        request: GetKmsInstanceQuotaInfosRequest,
    ) -> Call<'_, GetKmsInstanceQuotaInfosRequest> {
        self.inner.call(request)
    }
    /// Returns the public key and the token that `ImportKeyMaterial` needs; both expire.
    #[inline]
    pub fn get_parameters_for_import(
        &self,
        request: GetParametersForImportRequest,
    ) -> Call<'_, GetParametersForImportRequest> {
        self.inner.call(request)
    }
    /// Returns the public key of one version of an asymmetric key.
    #[inline]
    pub fn get_public_key(
        &self,
        request: GetPublicKeyRequest,
    ) -> Call<'_, GetPublicKeyRequest> {
        self.inner.call(request)
    }
    /// Returns a random password made up as the parameters ask.
    #[inline]
    pub fn get_random_password(
        &self,
        request: GetRandomPasswordRequest,
    ) -> Call<'_, GetRandomPasswordRequest> {
        self.inner.call(request)
    }
    /// Returns the policy of a secret, which says who may read and manage it.
    #[inline]
    pub fn get_secret_policy(
        &self,
        request: GetSecretPolicyRequest,
    ) -> Call<'_, GetSecretPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns the value of a secret, by default the current one.
    #[inline]
    pub fn get_secret_value(
        &self,
        request: GetSecretValueRequest,
    ) -> Call<'_, GetSecretValueRequest> {
        self.inner.call(request)
    }
    /// Imports material into a key that was created for that; get the parameters from `GetParametersForImport` first.
    #[inline]
    pub fn import_key_material(
        &self,
        request: ImportKeyMaterialRequest,
    ) -> Call<'_, ImportKeyMaterialRequest> {
        self.inner.call(request)
    }
    /// Lists the aliases of all keys in the current region.
    #[inline]
    pub fn list_aliases(
        &self,
        request: ListAliasesRequest,
    ) -> Call<'_, ListAliasesRequest> {
        self.inner.call(request)
    }
    /// Lists the second names that one key has.
    #[inline]
    pub fn list_aliases_by_key_id(
        &self,
        request: ListAliasesByKeyIdRequest,
    ) -> Call<'_, ListAliasesByKeyIdRequest> {
        self.inner.call(request)
    }
    /// Lists application access points with their authentication method.
    #[inline]
    pub fn list_application_access_points(
        &self,
        request: ListApplicationAccessPointsRequest,
    ) -> Call<'_, ListApplicationAccessPointsRequest> {
        self.inner.call(request)
    }
    /// Lists the client keys of an application access point.
    #[inline]
    pub fn list_client_keys(
        &self,
        request: ListClientKeysRequest,
    ) -> Call<'_, ListClientKeysRequest> {
        self.inner.call(request)
    }
    /// Lists all versions of a key, without key material.
    #[inline]
    pub fn list_key_versions(
        &self,
        request: ListKeyVersionsRequest,
    ) -> Call<'_, ListKeyVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the IDs of the keys in the current region, optionally filtered.
    #[inline]
    pub fn list_keys(&self, request: ListKeysRequest) -> Call<'_, ListKeysRequest> {
        self.inner.call(request)
    }
    /// Lists IDs and ARNs of the account's KMS instances.
    #[inline]
    pub fn list_kms_instances(
        &self,
        request: ListKmsInstancesRequest,
    ) -> Call<'_, ListKmsInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists names and types of the network access rules.
    #[inline]
    pub fn list_network_rules(
        &self,
        request: ListNetworkRulesRequest,
    ) -> Call<'_, ListNetworkRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the names of the permission policies, without their contents.
    #[inline]
    pub fn list_policies(
        &self,
        request: ListPoliciesRequest,
    ) -> Call<'_, ListPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of one key.
    #[inline]
    pub fn list_resource_tags(
        &self,
        request: ListResourceTagsRequest,
    ) -> Call<'_, ListResourceTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of a secret, without their values.
    #[inline]
    pub fn list_secret_version_ids(
        &self,
        request: ListSecretVersionIdsRequest,
    ) -> Call<'_, ListSecretVersionIdsRequest> {
        self.inner.call(request)
    }
    /// Lists secrets in the current region, without their values.
    #[inline]
    pub fn list_secrets(
        &self,
        request: ListSecretsRequest,
    ) -> Call<'_, ListSecretsRequest> {
        self.inner.call(request)
    }
    /// Lists tags of keys or secrets, or finds the ones that carry given tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Activates KMS for the account.
    #[inline]
    pub fn open_kms_service(
        &self,
        request: OpenKmsServiceRequest,
    ) -> Call<'_, OpenKmsServiceRequest> {
        self.inner.call(request)
    }
    /// Stores a new version of a generic secret, which becomes the current one.
    #[inline]
    pub fn put_secret_value(
        &self,
        request: PutSecretValueRequest,
    ) -> Call<'_, PutSecretValueRequest> {
        self.inner.call(request)
    }
    /// Decrypts data and encrypts it with another key, without the plaintext leaving KMS.
    #[inline]
    pub fn re_encrypt(&self, request: ReEncryptRequest) -> Call<'_, ReEncryptRequest> {
        self.inner.call(request)
    }
    /// Gives up a KMS instance together with what it holds.
    #[inline]
    pub fn release_kms_instance(
        &self,
        request: ReleaseKmsInstanceRequest,
    ) -> Call<'_, ReleaseKmsInstanceRequest> {
        self.inner.call(request)
    }
    /// Restores a secret that has been deleted but is still within its recovery time.
    #[inline]
    pub fn restore_secret(
        &self,
        request: RestoreSecretRequest,
    ) -> Call<'_, RestoreSecretRequest> {
        self.inner.call(request)
    }
    /// Rotates a managed secret at once; generic secrets cannot be rotated in this way.
    #[inline]
    pub fn rotate_secret(
        &self,
        request: RotateSecretRequest,
    ) -> Call<'_, RotateSecretRequest> {
        self.inner.call(request)
    }
    /// Schedules the deletion of a key, which cannot be used meanwhile.
    #[inline]
    pub fn schedule_key_deletion(
        &self,
        request: ScheduleKeyDeletionRequest,
    ) -> Call<'_, ScheduleKeyDeletionRequest> {
        self.inner.call(request)
    }
    /// Switches on or off the guard against scheduling the deletion of a key.
    #[inline]
    pub fn set_deletion_protection(
        &self,
        request: SetDeletionProtectionRequest,
    ) -> Call<'_, SetDeletionProtectionRequest> {
        self.inner.call(request)
    }
    /// Sets the policy of a key, which says who may use and manage it.
    #[inline]
    pub fn set_key_policy(
        &self,
        request: SetKeyPolicyRequest,
    ) -> Call<'_, SetKeyPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets the policy of a secret, which says who may read and manage it.
    #[inline]
    pub fn set_secret_policy(
        &self,
        request: SetSecretPolicyRequest,
    ) -> Call<'_, SetSecretPolicyRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to a single key, secret or certificate.
    #[inline]
    pub fn tag_resource(
        &self,
        request: TagResourceRequest,
    ) -> Call<'_, TagResourceRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to several keys or several secrets together.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from a single key, secret or certificate.
    #[inline]
    pub fn untag_resource(
        &self,
        request: UntagResourceRequest,
    ) -> Call<'_, UntagResourceRequest> {
        self.inner.call(request)
    }
    /// Removes given tags, or all of them, from several keys or secrets.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lets an alias stand for another key.
    #[inline]
    pub fn update_alias(
        &self,
        request: UpdateAliasRequest,
    ) -> Call<'_, UpdateAliasRequest> {
        self.inner.call(request)
    }
    /// Changes description and permission policies of an application access point.
    #[inline]
    pub fn update_application_access_point(
        &self,
        request: UpdateApplicationAccessPointRequest,
    ) -> Call<'_, UpdateApplicationAccessPointRequest> {
        self.inner.call(request)
    }
    /// Enables, disables, or revokes a certificate.
    #[inline]
    pub fn update_certificate_status(
        &self,
        request: UpdateCertificateStatusRequest,
    ) -> Call<'_, UpdateCertificateStatusRequest> {
        self.inner.call(request)
    }
    /// Replaces the description of a customer master key.
    #[inline]
    pub fn update_key_description(
        &self,
        request: UpdateKeyDescriptionRequest,
    ) -> Call<'_, UpdateKeyDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes the VPCs from which a KMS instance can be reached.
    #[inline]
    pub fn update_kms_instance_bind_vpc(
        &self,
        request: UpdateKmsInstanceBindVpcRequest,
    ) -> Call<'_, UpdateKmsInstanceBindVpcRequest> {
        self.inner.call(request)
    }
    /// Changes description and allowed source addresses of a network access rule.
    #[inline]
    pub fn update_network_rule(
        &self,
        request: UpdateNetworkRuleRequest,
    ) -> Call<'_, UpdateNetworkRuleRequest> {
        self.inner.call(request)
    }
    /// Changes permissions, resources, access control rules or description of a permission policy.
    #[inline]
    pub fn update_policy(
        &self,
        request: UpdatePolicyRequest,
    ) -> Call<'_, UpdatePolicyRequest> {
        self.inner.call(request)
    }
    /// Switches the automatic rotation of a key on or off and sets how often it happens.
    #[inline]
    pub fn update_rotation_policy(
        &self,
        request: UpdateRotationPolicyRequest,
    ) -> Call<'_, UpdateRotationPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes the description or the extended settings of a secret, not its value.
    #[inline]
    pub fn update_secret(
        &self,
        request: UpdateSecretRequest,
    ) -> Call<'_, UpdateSecretRequest> {
        self.inner.call(request)
    }
    /// Switches the automatic rotation of a secret on or off and sets how often it happens.
    #[inline]
    pub fn update_secret_rotation_policy(
        &self,
        request: UpdateSecretRotationPolicyRequest,
    ) -> Call<'_, UpdateSecretRotationPolicyRequest> {
        self.inner.call(request)
    }
    /// Moves a stage label from one version of a secret to another.
    #[inline]
    pub fn update_secret_version_stage(
        &self,
        request: UpdateSecretVersionStageRequest,
    ) -> Call<'_, UpdateSecretVersionStageRequest> {
        self.inner.call(request)
    }
    /// Uploads the certificate that an authority issued for a signing request made by `CreateCertificate`.
    #[inline]
    pub fn upload_certificate(
        &self,
        request: UploadCertificateRequest,
    ) -> Call<'_, UploadCertificateRequest> {
        self.inner.call(request)
    }
}
