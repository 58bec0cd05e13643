// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of key.
    pub enum Algorithm {
        /// RSA with OAEP padding based on SHA-1.
        RsaesOaepSha1 = "RSAES_OAEP_SHA_1",
        /// RSA with OAEP padding based on SHA-256.
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
        /// Encryption by the Chinese standard SM2; in some regions of mainland China.
        Sm2pke = "SM2PKE",
    }
}

/// Aliases that were found, each with its key.
#[non_exhaustive]
pub struct Alias {
    /// Resource name of the alias, in the `acs:` notation.
    /// Example: `acs:kms:cn-hangzhou:123456:alias/ExampleAlias1`.
    pub alias_arn: Option<String>,
    /// Second name of a key, starting with `alias/`. Example: `alias/ExampleAlias1`.
    pub alias_name: Option<String>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `08c33a6f-4e0a-4a1b-a3fa-7ddfa1d****`.
    pub key_id: Option<String>,
}

response! {
    Alias {
        "AliasArn" => alias_arn: value,
        "AliasName" => alias_name: value,
        "KeyId" => key_id: value,
    }
}

values! {
    /// Whether new versions are made by themselves from time to time.
    pub enum AutomaticRotation {
        /// New versions are made by themselves.
        Enabled = "Enabled",
        /// New versions are only made by hand.
        Disabled = "Disabled",
        /// KMS has put automatic rotation on hold.
        Suspended = "Suspended",
        /// Something is wrong, so that the secret cannot rotate by itself.
        Invalid = "Invalid",
    }
}

values! {
    /// Whether the certificate awaits its upload, can be used, is disabled, or is revoked.
    pub enum CertificateStatus {
        /// The certificate still has to be uploaded.
        Pending = "PENDING",
        /// The certificate can be used.
        Active = "ACTIVE",
        /// The certificate cannot be used until it is enabled again.
        Disable = "DISABLE",
        /// The certificate has been withdrawn.
        Revoked = "REVOKED",
        /// The certificate cannot be used until it is enabled again.
        Disabled = "DISABLED",
        /// Withdrawn for good; signatures can still be checked but no longer made.
        Reovked = "REOVKED",
    }
}

values! {
    /// Kind and length of the key.
    pub enum KeySpec {
        /// Symmetric AES key of 256 bits.
        AliyunAes256 = "Aliyun_AES_256",
        /// Symmetric key by the Chinese standard SM4.
        AliyunSm4 = "Aliyun_SM4",
        /// RSA key of 2048 bits.
        Rsa2048 = "RSA_2048",
        /// RSA key of 3072 bits.
        Rsa3072 = "RSA_3072",
        /// Elliptic curve key on the curve NIST P-256.
        EcP256 = "EC_P256",
        /// Elliptic curve key on the curve secp256k1.
        EcP256k = "EC_P256K",
        /// Elliptic curve key by the Chinese standard SM2.
        EcSm2 = "EC_SM2",
    }
}

/// What is known about the key version, apart from its material.
#[non_exhaustive]
pub struct KeyVersion {
    /// When the item was created. Example: `2019-08-02T10:38:27Z`.
    pub creation_date: Option<Timestamp>,
    /// Key that was used or found, by its ID even if the request gave an alias or ARN.
    /// Example: `0b30658a-ed1a-4922-b8f7-a673ca9c****`.
    pub key_id: Option<String>,
    /// Version of the key, by its ID. Example: `c0a3d5dc-0b47-4199-a050-b289349a****`.
    pub key_version_id: Option<String>,
}

response! {
    KeyVersion {
        "CreationDate" => creation_date: value,
        "KeyId" => key_id: value,
        "KeyVersionId" => key_version_id: value,
    }
}

values! {
    /// Whether the message is the data itself or its digest.
    pub enum MessageType {
        /// `Message` holds the data itself.
        Raw = "RAW",
        /// `Message` holds the hash of the data.
        Digest = "DIGEST",
    }
}

values! {
    /// Algorithm that encrypts, decrypts, signs or verifies; it has to suit the kind of key.
    pub enum RequestAlgorithm {
        /// RSA with PKCS #1 padding on a SHA-256 digest.
        RsaPkcs1Sha256 = "RSA_PKCS1_SHA_256",
        /// RSA with PSS padding on a SHA-256 digest.
        RsaPssSha256 = "RSA_PSS_SHA_256",
        /// ECDSA on a SHA-256 digest.
        EcdsaSha256 = "ECDSA_SHA_256",
        /// Signatures by the Chinese standard SM2; in some regions of mainland China.
        Sm2dsa = "SM2DSA",
    }
}

values! {
    /// Whether the value of the secret is text or binary data.
    pub enum SecretDataType {
        /// The value is stored as it is, as characters.
        Text = "text",
        /// The value is stored as binary data, in Base64.
        Binary = "binary",
    }
}

values! {
    /// Whether the secret is a generic one or is managed for another service.
    pub enum SecretType {
        /// Any value that the caller stores and looks after.
        Generic = "Generic",
        /// Database accounts of ApsaraDB RDS, managed by KMS.
        Rds = "Rds",
        /// AccessKey pairs of a RAM user, managed by KMS.
        RAMCredentials = "RAMCredentials",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key under which the tag's value is found. Example: `key1`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `val1`.
    pub tag_value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TagValue`.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct TagResourceTag {
    /// Key to label the resource with, or to filter by.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl TagResourceTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    TagResourceTag {
        "Key" => key: field,
        "Value" => value: field,
    }
}
